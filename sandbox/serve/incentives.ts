import type { Page } from '../world/shown/coupon-rows.ts';
import type { IncentiveRow, IncentiveState } from '../world/shown/incentives.ts';
import { shownMoney } from './shown.ts';
import { maskName } from './shown.ts';
import { shownTime } from './shown.ts';
import type { LogIn } from '../world/shown/roles.ts';
import type { Incentive } from '../world/incentives.ts';
import type { World } from '../world/world.ts';
import { cut, fieldOf, pageOf, textOf, type Answers, type PageOf, type RestCall } from './rest-call.ts';

export interface IncentiveQuery extends PageOf {
  keyword: string;
  /** `open` is the tab 待申请激励; `applied` every later state. */
  state: IncentiveState | 'applied';
}

const shownRow = (incentive: Incentive): IncentiveRow => ({
  id: incentive.id,
  code: incentive.code,
  opportunityName: incentive.opportunityName,
  customerName: incentive.customerName,
  maskedCustomerName: maskName(incentive.customerName),
  state: incentive.state,
  amount: shownMoney(incentive.amountFen),
  deliveredAt: shownTime(incentive.deliveredAt, '/').slice(0, 10),
  submittedAt: incentive.submittedAt === null ? '' : shownTime(incentive.submittedAt, '/'),
});

/** Incentives of the account, the last submitted first. A member sees none: only the main account has the menu. */
export function listIncentives(world: World, { account, member }: LogIn, query: IncentiveQuery): Page<IncentiveRow> {
  const found = (member ? [] : world.pages.incentives.of(account))
    .filter(({ state }) => (query.state === 'applied' ? state !== 'open' : state === query.state))
    .filter(({ code, opportunityName }) => code.includes(query.keyword) || opportunityName.includes(query.keyword))
    .sort((left, right) => (right.submittedAt ?? 0) - (left.submittedAt ?? 0));
  return { total: found.length, rows: cut(found, query).map(shownRow) };
}

function one({ logIn, state: { world }, address }: RestCall): IncentiveRow | undefined {
  const found = logIn.member ? undefined : world.pages.incentives.of(logIn.account).find(({ id }) => id === textOf(address, 'id'));
  return found && shownRow(found);
}

function act(name: 'apply' | 'pay'): (call: RestCall) => unknown {
  return ({ logIn: { account, operator, member }, state: { world }, body }) => {
    const done = !member && world.pages.incentives[name](account, operator, String(fieldOf(body, 'id')));
    return done ? {} : undefined;
  };
}

export const incentiveAnswers: Answers = {
  incentives: ({ logIn, state: { world }, address }) =>
    listIncentives(world, logIn, {
      ...pageOf(address),
      keyword: textOf(address, 'keyword'),
      state: textOf(address, 'state') as IncentiveQuery['state'],
    }),
  incentive: one,
  'incentive-apply': act('apply'),
  'incentive-pay': act('pay'),
};
