/** The values that each factor may have; '' is the page as it is by default. */
export type Factors = Readonly<Record<string, readonly string[]>>;
export type Case = Readonly<Record<string, string>>;

/**
 * Cases in which every value of a factor meets every value of each other factor at least once, where the two go together: far
 * fewer than all combinations, and the same ones at each run.
 * @param goTogether whether a case, complete or not, is one that makes sense.
 */
export function pairwise(factors: Factors, goTogether: (one: Case) => boolean): Case[] {
  const names = Object.keys(factors);
  const open = new Set(
    allPairs(factors)
      .filter(([one]) => goTogether(one))
      .map(([, key]) => key),
  );
  const cases: Case[] = [];
  while (open.size > 0) {
    const one: Record<string, string> = {};
    const seed = [...open][0] ?? '';
    Object.assign(one, JSON.parse(seed));
    for (const name of names) {
      if (name in one) continue;
      const ranked = (factors[name] ?? []).filter((value) => goTogether({ ...one, [name]: value }));
      const gain = (value: string): number => pairsOf({ ...one, [name]: value }).filter((pair) => open.has(pair)).length;
      one[name] = ranked.toSorted((left, right) => gain(right) - gain(left))[0] ?? '';
    }
    const covered = pairsOf(one);
    if (!covered.some((pair) => open.has(pair))) throw new Error(`No case makes sense for ${seed}.`);
    for (const pair of covered) open.delete(pair);
    open.delete(seed);
    cases.push(one);
  }
  return cases;
}

function pairsOf(one: Case): string[] {
  const entries = Object.entries(one).toSorted(([left], [right]) => left.localeCompare(right));
  return entries.flatMap(([name, value], index) =>
    entries.slice(index + 1).map(([other, more]) => JSON.stringify({ [name]: value, [other]: more })),
  );
}

function allPairs(factors: Factors): [Case, string][] {
  const names = Object.keys(factors).toSorted((left, right) => left.localeCompare(right));
  return names.flatMap((name, index) =>
    names.slice(index + 1).flatMap((other) =>
      (factors[name] ?? []).flatMap((value) =>
        (factors[other] ?? []).map((more): [Case, string] => {
          const one = { [name]: value, [other]: more };
          return [one, JSON.stringify(one)];
        }),
      ),
    ),
  );
}

/** The table of the cases, as a person reads it. */
export function tableOf(cases: readonly Case[]): string {
  const names = Object.keys(cases[0] ?? {});
  const widths = names.map((name) => Math.max(name.length, ...cases.map((one) => (one[name] ?? '').length)));
  const line = (values: readonly string[]): string =>
    values
      .map((value, index) => value.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(names), ...cases.map((one) => line(names.map((name) => one[name] || '·')))].join('\n');
}
