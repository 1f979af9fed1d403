import type { ReclaimAnswer } from '../world/shown/coupon-rows.ts';
import { shownMoney } from './shown.ts';
import { shownTime } from './shown.ts';
import type { PageReclaim } from '../world/page-reclaim.ts';

/** Times on 券管理: `2026/01/31 23:59:59`. */
export const shownSlashTime = (at: number): string => shownTime(at, '/');

type Reason = Extract<PageReclaim, { ok: false }>['reason'];

/** Takes one after the other, and says in the page's words what was taken and what was not. */
export function reclaimAll(ids: readonly string[], reasons: Record<Reason, string>, take: (id: string) => PageReclaim): ReclaimAnswer {
  let fen = 0;
  let taken = 0;
  const refused: ReclaimAnswer['refused'] = [];
  for (const id of ids) {
    const result = take(id);
    if (result.ok) {
      fen += result.fen;
      taken += 1;
    } else refused.push({ id, reason: reasons[result.reason] });
  }
  return { amount: shownMoney(fen), taken, refused };
}
