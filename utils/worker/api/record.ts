import * as v from 'valibot';

/** An object as it stood in the answer. */
export type Raw = Readonly<Record<string, unknown>>;

/** One field: its name on the wire and what it is read as. */
export interface Part<T> {
  readonly wire: string;
  readonly schema: v.GenericSchema<unknown, T>;
  /** What stands for it where the answer leaves it out. */
  readonly otherwise?: (raw: Raw) => T;
}

export type Read<P extends Readonly<Record<string, Part<unknown>>>> = {
  readonly [K in keyof P]: P[K] extends Part<infer T> ? T : never;
};

export const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object of the wire as one of ours. What it has beyond that is left aside; an issue names the path on the wire. */
export function record<P extends Readonly<Record<string, Part<unknown>>>>(parts: P): v.GenericSchema<unknown, Read<P>> {
  const entries = Object.entries(parts);
  return v.pipe(
    v.custom<Raw>(isObject, 'an object'),
    v.rawTransform(({ dataset: { value: raw }, addIssue, NEVER }) => {
      const read: Record<string, unknown> = {};
      for (const [name, { wire, schema, otherwise }] of entries) {
        const value = raw[wire];
        const result = v.safeParse(schema, value);
        if (!result.success) {
          const [issue] = result.issues;
          addIssue({
            message: issue.message,
            path: [{ type: 'object', origin: 'value', input: { ...raw }, key: wire, value }, ...(issue.path ?? [])],
          });
          return NEVER;
        }
        read[name] = result.output ?? otherwise?.(raw) ?? null;
      }
      return read as Read<P>;
    }),
  );
}
