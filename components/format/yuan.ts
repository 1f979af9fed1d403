import { fenFromDecimal, formatFen } from '../../utils/common/money.ts';

/** Two-decimal text of a message as the pages show money; text that is no whole number of fen stays as it came, nothing is a dash. */
export function yuan(amount: string): string {
  const fen = fenFromDecimal(amount);
  if (fen !== null) return formatFen(fen);
  return amount === '' ? '—' : amount;
}
