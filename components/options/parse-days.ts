import { parseTypedCount } from '../../utils/common/money.ts';

/** A typed number of days, 1 to 365, full-width digits included; `undefined` for anything else. */
export function parseDays(text: string): number | undefined {
  const days = parseTypedCount(text);
  return days !== null && days >= 1 && days <= 365 ? days : undefined;
}
