import type { Page, QuotaRow, ReclaimAnswer, RecordRow } from '../world/shown/coupon-rows.ts';
import { shownMoney } from './shown.ts';
import { maskName } from './shown.ts';
import { logIns, type Role } from '../world/shown/roles.ts';
import type { CouponQuota } from '../world/model.ts';
import { isValid } from '../world/page-quotas.ts';
import type { World } from '../world/world.ts';
import { reclaimAll, shownSlashTime as time } from './reclaim-all.ts';
import { cut, numberOf, pageOf, textOf, type Answers, type PageOf } from './rest-call.ts';

export interface QuotaQuery extends PageOf {
  /** 已发放代金券额度 instead of 代金券额度. */
  readonly issued: boolean;
  readonly keyword: string;
  /** A state of {@link QuotaRow}; undefined: all. */
  readonly state: number | undefined;
}

/** The page calls a quota invalid as soon as its time has passed. */
function shownState(quota: CouponQuota, now: number): QuotaRow['state'] {
  return quota.state === 0 && !isValid(quota, now) ? 3 : quota.state;
}

/** 代金券额度, or with `issued` 已发放代金券额度: what the distributor's resellers hold or held, newest first. */
export function listQuotas(world: World, role: Role, query: QuotaQuery): Page<QuotaRow> {
  world.settle();
  const { account } = logIns[role];
  const now = world.clock.now();
  const resellerOf = ({ owner, parentQuotaId }: CouponQuota): string =>
    parentQuotaId === null || !query.issued ? '' : (world.partners.get(owner)?.name ?? owner);
  const all = query.issued ? world.givenQuotasOf(account) : world.quotasOf(account);
  const found = all.filter(
    (quota) =>
      (query.state === undefined || shownState(quota, now) === query.state) &&
      (quota.quotaId.includes(query.keyword) || resellerOf(quota).includes(query.keyword)),
  );
  if (query.issued) found.sort((left, right) => right.createdAt - left.createdAt || right.quotaId.localeCompare(left.quotaId));
  const rows = cut(found, query).map((quota) => ({
    quotaId: quota.quotaId,
    resellerName: resellerOf(quota),
    maskedResellerName: maskName(resellerOf(quota)),
    faceValue: shownMoney(quota.valueFen),
    balance: shownMoney(quota.balanceFen),
    state: shownState(quota, now),
    startAt: time(quota.effectiveAt),
    endAt: time(quota.expiresAt),
  }));
  return { total: found.length, rows };
}

/** 操作记录 of one quota that the account gave to a reseller. */
export function listQuotaRecords(world: World, role: Role, quotaId: string): RecordRow[] {
  return world
    .quotaRecordsOf(logIns[role].account)
    .filter((record) => record.quotaId === quotaId)
    .map((record) => ({
      at: time(record.at),
      operation: record.operationType === '10' ? '发放' : '回收',
      amount: shownMoney(record.amountFen),
      operator: record.operator ?? '系统',
      result: record.result === '0' ? '成功' : '失败',
    }));
}

const reasons = {
  'not-found': '额度不存在',
  'not-usable': '额度状态不允许回收',
  frozen: '额度已冻结',
  locked: '额度被占用',
};

/** The page's own 回收 and 批量回收. Each quota is taken whole or not at all. */
export function reclaimQuotasOnPage(world: World, role: Role, quotaIds: readonly string[]): ReclaimAnswer {
  const { account, operator } = logIns[role];
  return reclaimAll(quotaIds, reasons, (id) => world.reclaimQuotaByPage(account, operator, id));
}

export const quotaAnswers: Answers = {
  quotas: ({ address, role, state: { world } }) =>
    listQuotas(world, role, {
      ...pageOf(address),
      issued: address.searchParams.has('issued'),
      keyword: textOf(address, 'keyword'),
      state: address.searchParams.has('state') ? numberOf(address, 'state', 0) : undefined,
    }),
  'quota-records': ({ address, role, state: { world } }) => listQuotaRecords(world, role, textOf(address, 'quotaId')),
  'reclaim-quotas': ({ role, state: { world }, body }) =>
    Array.isArray(body)
      ? reclaimQuotasOnPage(
          world,
          role,
          body.filter((id) => typeof id === 'string'),
        )
      : undefined,
};
