const dayMs = 86_400_000;

/** First moment, UTC ms, of a day at UTC+8 as a date box writes it; `null` for no date. */
export function firstMomentOf(day: string): number | null {
  const at = Date.parse(`${day}T00:00:00+08:00`);
  return Number.isNaN(at) ? null : at;
}

/** Last moment, UTC ms, of a day at UTC+8. */
export function lastMomentOf(day: string): number | null {
  const first = firstMomentOf(day);
  return first === null ? null : first + dayMs - 1;
}
