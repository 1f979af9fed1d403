/** `¥1,234.56` of whole fen, without floating point. */
export function shownMoney(fen: number): string {
  const sign = fen < 0 ? '-' : '';
  const digits = String(Math.abs(fen)).padStart(3, '0');
  const yuan = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return `${sign}¥${yuan}.${digits.slice(-2)}`;
}

/** UTC+8 with slashes or hyphens, as both are seen on Huawei's pages: `2026/01/31 23:59:59`. */
export function shownTime(at: number, separator: '/' | '-'): string {
  const local = new Date(at + 8 * 3_600_000).toISOString();
  return `${local.slice(0, 10).replaceAll('-', separator)} ${local.slice(11, 19)}`;
}

/** `华***司`: what a list shows until the eye is clicked. Different names may look the same. */
export function maskName(name: string): string {
  const signs = [...name];
  return signs.length < 2 ? '***' : `${signs[0] ?? ''}***${signs.at(-1) ?? ''}`;
}
