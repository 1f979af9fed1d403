import { decimalFromFen } from '../../../common/money.ts';
import type { Trial } from './trial.ts';
import { answer, createWire, type House } from './wire.ts';

interface Quota {
  fen: number;
  face: number;
  status: number;
  takenAt?: number;
}

const page = (rows: readonly object[], query: URLSearchParams) =>
  rows.slice(Number(query.get('offset')), Number(query.get('offset')) + Number(query.get('limit')));

/** The far side of a distributor, as far as taking quotas back from resellers goes. */
export const quotaSide: Trial['farSide'] = ({ targets, ...options }, clock) => {
  const quotas = new Map<string, Quota>(targets.map(({ id, fen }) => [id, { fen, face: fen, status: 0 }]));
  const of = (target: string): Quota => {
    const quota = quotas.get(target);
    if (!quota) throw new Error(`no quota ${target}`);
    return quota;
  };
  const house: House = {
    targetIn(body) {
      const [id, more] = 'quota_ids' in body && Array.isArray(body.quota_ids) ? body.quota_ids.map(String) : [];
      return id !== undefined && more === undefined && quotas.has(id) ? id : undefined;
    },
    untouched: (target) => of(target).status === 0,
    take(target) {
      const quota = of(target);
      const fen = quota.status === 0 ? quota.fen : quota.face;
      Object.assign(quota, { status: 6, fen: 0, takenAt: quota.takenAt ?? clock.now });
      return fen;
    },
    success: (target) => answer({ simple_quota_infos: [{ quota_id: target, quota_balance: 'fen:0.00' }], error_details: [] }, clock.now),
    odd: () => answer({ simple_quota_infos: [], error_details: [] }, clock.now),
    refusal: (id) =>
      answer({ simple_quota_infos: [], error_details: [{ id, error_code: 'CBC.99000012', error_msg: 'wrong state' }] }, clock.now),
    read({ pathname, searchParams }, listed) {
      const id = searchParams.get('quota_id');
      if (pathname.endsWith('/records')) {
        const from = Date.parse(searchParams.get('operation_time_begin') ?? '');
        const rows = listed.filter((row) => (id === null || row.target === id) && !(row.at < from));
        const records = rows.map((row) => ({
          id: row.id,
          operation_type: '11',
          quota_id: row.target,
          amount: `fen:${decimalFromFen(row.fen)}`,
          operation_time: new Date(row.at).toISOString(),
          result: '0',
        }));
        return answer({ total_count: rows.length, records: page(records, searchParams) }, clock.now);
      }
      const rows = [...quotas].filter(([quotaId]) => id === null || quotaId === id);
      const shown = rows.map(([quotaId, quota]) => {
        const late = clock.now < (quota.takenAt ?? -Infinity) + (options.stateDelayMs ?? 0);
        return {
          quota_id: quotaId,
          quota_status: late ? 0 : quota.status,
          quota_value: `fen:${decimalFromFen(quota.face)}`,
          balance: `fen:${decimalFromFen(late ? quota.face : quota.fen)}`,
          indirect_partner_id: 'r1',
        };
      });
      return answer({ total_count: rows.length, quotas: page(shown, searchParams) }, clock.now);
    },
  };
  return createWire(house, options, clock);
};
