import type { IncentiveState } from './shown/incentives.ts';

/** Who brought an incentive to a state. Seeded states have no line. */
export interface IncentiveChange {
  readonly at: number;
  readonly operator: string;
  readonly state: IncentiveState;
}

export interface Incentive {
  readonly id: string;
  readonly account: string;
  readonly opportunityName: string;
  readonly customerName: string;
  readonly amountFen: number;
  readonly deliveredAt: number;
  code: string;
  state: IncentiveState;
  submittedAt: number | null;
  readonly changes: IncentiveChange[];
}

/** Opportunity incentives of all accounts, and what the page's own buttons did to them. */
export interface IncentiveBook {
  readonly all: readonly Incentive[];
  of(account: string): Incentive[];
  /** 申请激励 was submitted. False where nothing is to be asked for. */
  apply(account: string, operator: string, id: string): boolean;
  /** 申请付款 was confirmed. False where nothing is to be paid. */
  pay(account: string, operator: string, id: string): boolean;
}

export function createIncentiveBook(all: Incentive[], now: () => number): IncentiveBook {
  const move = (
    account: string,
    operator: string,
    id: string,
    from: readonly IncentiveState[],
    to: IncentiveState,
  ): Incentive | undefined => {
    const found = all.find((incentive) => incentive.id === id && incentive.account === account);
    if (found === undefined || !from.includes(found.state)) return undefined;
    found.state = to;
    found.changes.push({ at: now(), operator, state: to });
    return found;
  };
  return {
    all,
    of: (account) => all.filter((incentive) => incentive.account === account),
    apply(account, operator, id) {
      const applied = move(account, operator, id, ['open', 'refused'], 'review');
      if (applied === undefined) return false;
      applied.submittedAt = now();
      if (applied.code === '') applied.code = `JLN${applied.id.slice(0, 10).toUpperCase()}`;
      return true;
    },
    pay: (account, operator, id) => move(account, operator, id, ['payable'], 'processing') !== undefined,
  };
}
