const asked = Number(process.env['PROPERTY_RUNS'] ?? 0);

/**
 * How often a property is tried. The same 150 cases each time, so that a test run says the same of the same code;
 * `PROPERTY_RUNS=5000` tries so many others. With `PROPERTY_SHRINK=no` a case that fails is shown as it was found.
 */
export const propertyRuns = {
  ...(asked > 0 ? { numRuns: asked } : { numRuns: 150, seed: 20_261_122 }),
  endOnFailure: process.env['PROPERTY_SHRINK'] === 'no',
};
/** Long enough for so many, in ms. */
export const propertyTimeout = asked > 0 ? 3_600_000 : 120_000;
