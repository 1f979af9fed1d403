/** One leg of a transaction: what an account gains (positive) or gives (negative), fen. */
export interface Leg {
  readonly account: string;
  readonly fen: number;
}

/** A line of the books. All lines of one transaction sum to zero. */
export interface Entry extends Leg {
  readonly transaction: string;
  readonly at: number;
}

export type RequestOutcome = 'open' | 'answered' | 'held' | 'reset' | 'silent' | 'broken';

/** A request of the partner API as it arrived, whether it had an effect or not. */
export interface LedgerRequest {
  readonly id: string;
  readonly at: number;
  readonly operation: string;
  /** What it names: the coupon, the quotas, or the resellers that are to get a quota. */
  readonly targetIds: readonly string[];
  /** Names the TCP connection: two requests with the same name came over the same one. */
  readonly connection: string;
  readonly protocol: string;
  account: string | null;
  operator: string | null;
  /** HTTP status that was sent or would have been sent; 0 while none is decided. */
  status: number;
  outcome: RequestOutcome;
}

/** A coupon taken back, a quota taken back from a reseller or given to one, a customer's balance taken back or given. */
export type EffectKind = 'coupon' | 'quota' | 'quota-given' | 'balance' | 'balance-given';

/** Money that really moved. */
export interface LedgerEffect {
  readonly id: string;
  readonly at: number;
  /** The API request that caused it; null for the page and the clock. */
  readonly requestId: string | null;
  readonly kind: EffectKind;
  /** The coupon, the reseller's quota, or the customer whose balance it is. */
  readonly targetId: string;
  readonly fen: number;
  readonly account: string;
  readonly operator: string | null;
  /** `unbind`: the customer's tie or its mode ended. */
  readonly cause: 'api' | 'page' | 'expiry' | 'fault' | 'unbind';
  /** Of a balance: as the answer and the adjust records have it. */
  readonly transId?: string;
}

export interface Ledger {
  readonly requests: LedgerRequest[];
  readonly effects: LedgerEffect[];
  readonly entries: Entry[];
  /** Books one transaction; throws when its legs do not sum to zero. */
  post(transaction: string, at: number, legs: readonly Leg[]): void;
  /** Balance of an account of the books, fen. */
  balance(account: string): number;
}

/** @throws RangeError for legs that are no whole fen or do not sum to zero */
export function createLedger(): Ledger {
  const entries: Entry[] = [];
  const balances = new Map<string, number>();
  return {
    requests: [],
    effects: [],
    entries,
    post(transaction, at, legs) {
      let sum = 0;
      for (const { fen } of legs) {
        if (!Number.isSafeInteger(fen)) throw new RangeError(`not a whole number of fen: ${fen}`);
        sum += fen;
      }
      if (sum !== 0) throw new RangeError(`transaction ${transaction} does not balance: ${sum}`);
      for (const { account, fen } of legs) {
        entries.push({ transaction, at, account, fen });
        balances.set(account, (balances.get(account) ?? 0) + fen);
      }
    },
    balance: (account) => balances.get(account) ?? 0,
  };
}
