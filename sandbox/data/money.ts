/** `¥1,234.56` of whole fen, without floating point. */
export function shownMoney(fen: number): string {
  const sign = fen < 0 ? '-' : '';
  const digits = String(Math.abs(fen)).padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return `${sign}¥${yuan}.${digits.slice(-2)}`;
}
