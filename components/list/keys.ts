/** What a key does in a list. */
export type KeyAct = { readonly to: number } | 'tick' | 'open';

/**
 * @param at the line that is active
 * @param count how many lines there are
 * @param page how many lines a page has
 */
export function actOf(key: string, at: number, count: number, page: number): KeyAct | undefined {
  const to = (line: number): KeyAct => ({ to: Math.max(0, Math.min(count - 1, line)) });
  switch (key) {
    case 'ArrowDown':
      return to(at + 1);
    case 'ArrowUp':
      return to(at - 1);
    case 'PageDown':
      return to(at + page);
    case 'PageUp':
      return to(at - page);
    case 'Home':
      return to(0);
    case 'End':
      return to(count - 1);
    case ' ':
      return 'tick';
    case 'Enter':
      return 'open';
    default:
      return undefined;
  }
}
