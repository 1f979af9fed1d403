type SourceReviver = (this: unknown, key: string, value: unknown, context: { source?: string }) => unknown;
/** The reviver's third argument (Chrome 114, Node 21) is not yet in the library types. */
const parse = JSON.parse as (text: string, reviver: SourceReviver) => unknown;

/**
 * JSON without the loss of number text: whole numbers that a float holds exactly stay numbers, every other number
 * (amounts like `62.10`, long ids) becomes its text. Throws a SyntaxError as JSON.parse does.
 */
export function parseExactJson(text: string): unknown {
  return parse(text, (_key, value, context) => {
    if (typeof value !== 'number') return value;
    const source = context.source;
    if (source === undefined) return Number.isSafeInteger(value) ? value : String(value);
    return /^-?\d+$/.test(source) && Number.isSafeInteger(value) ? value : source;
  });
}
