import { audit, type Audit } from './audit.ts';
import type { Fault } from './faults.ts';
import type { Held } from './holds.ts';
import type { Revocation } from './identities.ts';
import { issueCoupon } from './issue.ts';
import type { Coupon } from './model.ts';
import type { World } from './world.ts';
import type { LedgerEffect, LedgerRequest } from './ledger.ts';
import { createMoneyControl, type MoneyControl } from './money/control-money.ts';
import type { PageBooks } from './page-books.ts';
import type { PageReclaim } from './page-reclaim.ts';
import type { Switches } from './switches.ts';

export interface LedgerView extends Audit {
  readonly requests: readonly LedgerRequest[];
  readonly effects: readonly LedgerEffect[];
  readonly breaches: readonly string[];
}

/** Requests of one operation by what became of them. */
export interface OperationCount {
  requests: number;
  /** Answered with 2xx. */
  succeeded: number;
  /** Answered with 429. */
  throttled: number;
}

/** What tests may do to the far side while it runs. */
export interface Control extends MoneyControl {
  ledger(): LedgerView;
  /** What pages without an API keep, and the presses that they took. */
  pages(): PageBooks;
  /** Counts by operationId. */
  counts(): Record<string, OperationCount>;
  /** Adds a fault, returns its id. */
  addFault(fault: Fault): string;
  removeFault(id: string): boolean;
  clearFaults(): void;
  faults(): { id: string; fault: Fault; seen: number; played: number }[];
  /** Requests that wait now. With stage 'after' their effect is done and only the answer is missing. */
  held(): Held[];
  /** Waits for the next held request. @throws Error when none comes within `timeoutMs` (30,000) */
  nextHeld(timeoutMs?: number): Promise<Held>;
  /** Lets a held request go on, or all of them. Returns how many. */
  release(requestId?: string): number;
  now(): number;
  advanceClock(ms: number): number;
  setClock(ms: number): number;
  switches(): Switches;
  setSwitches(change: Partial<Switches>): Switches;
  /** Revokes tokens at once or after a while. Returns how many. */
  revokeTokens(which?: Revocation): number;
  /** Gives an operator other permission items. @throws Error for an unknown account or operator */
  setItems(account: string, operator: string, items: readonly string[] | 'all'): void;
  /** A colleague takes a coupon back on the page. */
  reclaimByColleague(account: string, couponId: string, operator?: string): PageReclaim;
  /** A colleague takes a reseller's quota back on the page. */
  reclaimQuotaByColleague(account: string, quotaId: string, operator?: string): PageReclaim;
  /** A reseller (or whoever owns the quota) issues a coupon of 30 days from it, to its first resale customer. @throws Error when the quota is too small */
  issueCoupon(quotaId: string, fen: number): Coupon;
}

function countRequests(requests: readonly LedgerRequest[]): Record<string, OperationCount> {
  const counts: Record<string, OperationCount> = {};
  for (const { operation, status } of requests) {
    const count = (counts[operation] ??= { requests: 0, succeeded: 0, throttled: 0 });
    count.requests += 1;
    if (status >= 200 && status < 300) count.succeeded += 1;
    if (status === 429) count.throttled += 1;
  }
  return counts;
}

export function createControl(world: World): Control {
  return {
    ...createMoneyControl(world),
    ledger: () => ({
      requests: world.ledger.requests,
      effects: world.ledger.effects,
      breaches: world.breaches,
      ...audit(world),
    }),
    pages: () => world.pages,
    counts: () => countRequests(world.ledger.requests),
    addFault: (fault) => world.faults.add(fault),
    removeFault: (id) => world.faults.remove(id),
    clearFaults: () => world.faults.clear(),
    faults: () => world.faults.list(),
    held: () => world.holds.list(),
    nextHeld: (timeoutMs = 30_000) => world.holds.next(timeoutMs),
    release: (requestId) => world.holds.release(requestId),
    now: () => world.clock.now(),
    advanceClock: (ms) => world.clock.advance(ms),
    setClock: (ms) => world.clock.set(ms),
    switches: () => ({ ...world.switches }),
    setSwitches: (change) => Object.assign(world.switches, change),
    revokeTokens: (which = {}) => world.identities.revoke(which),
    setItems(account, operator, items) {
      const found = world.partners.get(account)?.operators.get(operator);
      if (found === undefined) throw new Error(`no operator ${operator} in ${account}`);
      found.items = items === 'all' ? 'all' : new Set(items);
    },
    reclaimQuotaByColleague: (account, quotaId, operator = 'colleague') => world.reclaimQuotaByPage(account, operator, quotaId),
    issueCoupon(quotaId, fen) {
      const quota = world.quotas.get(quotaId);
      const customer = world.customersOf(quota?.owner ?? '').find(({ associationType }) => associationType === 'resale');
      if (quota === undefined || customer === undefined) throw new Error(`no quota ${quotaId}, or its owner has no customer`);
      return issueCoupon(world, quota, customer.customerId, fen);
    },
    reclaimByColleague: (account, couponId, operator = 'colleague') => world.reclaimByPage(account, operator, couponId),
  };
}
