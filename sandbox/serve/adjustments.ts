import { giveBalanceByPage, takeBalanceByPage, type PageMoney } from '../world/money/page-money.ts';
import type { AdjustAnswer, AdjustmentRow, AdjustRequest } from '../world/shown/customer-rows.ts';
import { logIns, type LogIn, type Role } from '../world/shown/roles.ts';
import type { Page } from '../world/shown/coupon-rows.ts';
import type { World } from '../world/world.ts';
import { findCustomer, listCustomers } from './customers.ts';
import { shownSlashTime } from './reclaim-all.ts';
import { cut, fieldOf, pageOf, textOf, type Answers, type PageOf } from './rest-call.ts';
import { maskName, shownMoney } from './shown.ts';

type Reason = Extract<PageMoney, { ok: false }>['reason'];

const REASONS: Record<Reason, string> = {
  'not-found': '客户不存在',
  'not-resale': '仅支持代售客户',
  frozen: '客户已冻结',
  'too-much': '余额不足',
};

/** Yuan as typed to fen; 0 for what is no amount with at most two decimals. */
function fenOf(amount: string): number {
  const [, whole, fraction = ''] = /^(\d{1,10})(?:\.(\d{1,2}))?$/u.exec(amount.trim()) ?? [];
  return whole === undefined ? 0 : Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
}

/** The page's own 拨款, 批量拨款 and 回收: the same amount for each customer, each booked or not at all. */
export function adjustOnPage(world: World, { account, operator }: LogIn, { kind, customerIds, amount }: AdjustRequest): AdjustAnswer {
  const fen = fenOf(amount);
  const move = kind === '拨款' ? giveBalanceByPage : takeBalanceByPage;
  const refused: AdjustAnswer['refused'] = [];
  let done = 0;
  for (const id of customerIds) {
    const result = move(world, account, operator, id, fen);
    if (result.ok) done += 1;
    else refused.push({ id, reason: REASONS[result.reason] });
  }
  return { done, amount: shownMoney(done * fen), refused };
}

const KINDS = { BEADJUST: '拨款', BERETRIEVE: '回收', BEUNBIND: '解绑回收' } as const;

/** 调账记录: of the account, and for a distributor of its resellers' customers too; newest first. */
export function listAdjustments(world: World, role: Role, query: PageOf & { keyword: string }): Page<AdjustmentRow> {
  const { account } = logIns[role];
  const now = world.clock.now();
  const names = [account, ...world.resellersOf(account).map(({ accountName }) => accountName)];
  const nameOf = (id: string): string => world.customers.get(id)?.name ?? '云经销商';
  const found = names
    .flatMap((name) => world.money.adjustmentsOf(name))
    .filter(({ transId, subjectId, visibleFrom }) => visibleFrom <= now && `${transId} ${nameOf(subjectId)}`.includes(query.keyword))
    .toSorted((left, right) => right.at - left.at || right.transId.localeCompare(left.transId));
  const rows = cut(found, query).map((line) => ({
    transId: line.transId,
    at: shownSlashTime(line.at),
    customer: maskName(nameOf(line.subjectId)),
    kind: KINDS[line.type],
    amount: shownMoney(line.fen),
    operator: line.operator ?? '系统',
  }));
  return { total: found.length, rows };
}

function requestOf(body: unknown): AdjustRequest | undefined {
  const [kind, ids, amount] = [fieldOf(body, 'kind'), fieldOf(body, 'customerIds'), fieldOf(body, 'amount')];
  if ((kind !== '拨款' && kind !== '回收') || !Array.isArray(ids) || typeof amount !== 'string') return undefined;
  return { kind, customerIds: ids.filter((id) => typeof id === 'string'), amount };
}

export const customerAnswers: Answers = {
  customers: ({ address, role, state: { world } }) =>
    listCustomers(world, role, {
      ...pageOf(address),
      ofResellers: address.searchParams.has('resellers'),
      keyword: textOf(address, 'keyword'),
      association: textOf(address, 'association'),
      sort: textOf(address, 'sort'),
      descending: textOf(address, 'order') === 'desc',
    }),
  customer: ({ address, role, state: { world } }) => findCustomer(world, role, textOf(address, 'customerId')),
  adjust: ({ logIn, state: { world }, body }) => {
    const request = requestOf(body);
    return request && adjustOnPage(world, logIn, request);
  },
  adjustments: ({ address, role, state: { world } }) =>
    listAdjustments(world, role, { ...pageOf(address), keyword: textOf(address, 'keyword') }),
};
