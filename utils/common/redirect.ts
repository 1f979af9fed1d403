import * as v from 'valibot';

/** What can be said about an address. Each has a text `redirect.<about>` that says what it means for the customer and what to do. */
const abouts = [
  'spaces',
  'invisible',
  'fullWidth',
  'backslash',
  'noScheme',
  'scheme',
  'slashes',
  'unreadable',
  'credentials',
  'local',
  'domain',
  'ip',
  'huawei',
  'hostRead',
  'trailingDot',
  'http',
  'port',
  'placeholder',
  'secret',
  'query',
  'fragment',
  'nonAscii',
  'length',
] as const;

/** `error`: customers do not arrive, or not there. `warning`: some may not. `note`: good to know. */
export const grades = ['error', 'warning', 'note'] as const;

const FindingSchema = v.object({ about: v.picklist(abouts), grade: v.picklist(grades), params: v.record(v.string(), v.string()) });
export type Finding = v.InferOutput<typeof FindingSchema>;

/** An address as it stands in the field, and the account as the page displays it. */
export const AddressSchema = v.strictObject({
  address: v.pipe(v.string(), v.maxLength(20_000)),
  account: v.pipe(v.string(), v.maxLength(200)),
});

/** What is to be said about an address, the worst first, and where it leads. */
export const VerdictSchema = v.object({
  findings: v.pipe(v.array(FindingSchema), v.readonly()),
  /** The address as a browser reads it, where it is one that a customer may arrive at: http or https, nothing wrong with it. */
  link: v.exactOptional(v.object({ href: v.string(), host: v.string() })),
  /** What a person said after opening it: on which day (`YYYY-MM-DD`, UTC+8), how many days ago. */
  said: v.exactOptional(v.object({ opens: v.picklist(['yes', 'no']), date: v.string(), days: v.number() })),
});
export type Verdict = v.InferOutput<typeof VerdictSchema>;
