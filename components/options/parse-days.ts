/** A typed number of days, 1 to 365, full-width digits included; `undefined` for anything else. */
export function parseDays(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  if (!/^\d{1,3}$/.test(plain)) return undefined;
  const days = Number(plain);
  return days >= 1 && days <= 365 ? days : undefined;
}
