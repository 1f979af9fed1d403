export type FaultKind =
  /** The answer takes `ms` longer. */
  | 'latency'
  /** 429 APIG.0308 without an effect. */
  | 'throttled'
  /** `status` (500) and `code` (CBC.0999) without an effect. */
  | 'error-before'
  /** The effect happens, then 500. */
  | 'error-after'
  /** The connection (HTTP/1.1) or stream (HTTP/2) dies without an effect. */
  | 'reset-before'
  | 'reset-after'
  /** Never answers, no effect. */
  | 'silence-before'
  | 'silence-after'
  /** The request waits until it is released or `ms` are over; effect and answer come then. */
  | 'hold-before'
  /** The effect happens, the answer waits until it is released or `ms` are over. */
  | 'hold-after'
  /** 200 with a body that never ends, after the effect. */
  | 'endless-body'
  /** Right status, body cut in the middle, after the effect. */
  | 'broken-json'
  /** Unknown extra fields and enum values in the answer. */
  | 'unknown-values'
  /** Amounts with three decimals in the answer. */
  | 'three-decimals'
  /** 307 to `location` without an effect. */
  | 'redirect'
  /** The token of this request dies now: it and all later ones get 401. */
  | 'token-expired'
  /** The record of this effect is listed only after `ms`. */
  | 'late-record'
  /** Another operator takes the coupon, the quota, or an equal amount from the customer just before, whatever becomes of the request. */
  | 'colleague-first'
  /** The far side books the effect twice. */
  | 'effect-twice'
  /** A quota is not taken, and neither of the answer's two lists names it. */
  | 'unlisted-before'
  /** A quota is taken, and neither of the answer's two lists names it. */
  | 'unlisted-after'
  /** A balance is taken, and the answer is a success without a `trans_id`. */
  | 'no-trans-id'
  /** Nothing is taken, and the answer is a success with a `trans_id` that no record has. */
  | 'no-effect'
  /** The adjust records carry the line of this effect twice. */
  | 'record-twice'
  /** ListCustomersBalancesDetail says of a customer what `as` names. */
  | 'odd-balance';

/** A customer that is left out, has no amount, another currency, another unit, or less than nothing. */
export type OddBalance = 'absent' | 'null' | 'usd' | 'measure' | 'negative';

/** Which requests a fault meets and what it does. Empty conditions match everything. */
export interface Fault {
  readonly kind: FaultKind;
  /** operationId of the contract. */
  readonly operation?: string;
  /** Coupons, quotas, resellers or customers; in a call that names several, only these. */
  readonly targetIds?: readonly string[];
  /** Chance between 0 and 1, drawn from the seeded generator. */
  readonly share?: number;
  /** Lets this many matching requests pass first. */
  readonly skip?: number;
  /** Plays at most this many times. */
  readonly times?: number;
  readonly ms?: number;
  readonly status?: number;
  readonly code?: string;
  readonly message?: string;
  readonly location?: string;
  readonly as?: OddBalance;
  /** What dies under HTTP/2: the stream (default), the stream as REFUSED_STREAM, or the whole connection. */
  readonly http2?: 'stream' | 'refused' | 'connection';
}

export interface FaultBox {
  /** Adds a fault and returns its id. */
  add(fault: Fault): string;
  remove(id: string): boolean;
  clear(): void;
  list(): { id: string; fault: Fault; seen: number; played: number }[];
  /** The faults that meet this request, in the order they were added; counts them as played. */
  match(operation: string, targetIds: readonly string[]): Fault[];
}

interface Armed {
  readonly fault: Fault;
  seen: number;
  played: number;
}

/** Whether a fault that meets a request is meant for this one of its targets. */
export function aimsAt({ targetIds }: Fault, id: string): boolean {
  return targetIds === undefined || targetIds.includes(id);
}

export function createFaultBox(random: () => number): FaultBox {
  const armed = new Map<string, Armed>();
  let last = 0;
  const meets = (entry: Armed, operation: string, targetIds: readonly string[]): boolean => {
    const { fault } = entry;
    if (fault.operation !== undefined && fault.operation !== operation) return false;
    if (fault.targetIds !== undefined && !targetIds.some((id) => aimsAt(fault, id))) return false;
    entry.seen += 1;
    if (entry.seen <= (fault.skip ?? 0)) return false;
    if (fault.times !== undefined && entry.played >= fault.times) return false;
    if (fault.share !== undefined && random() >= fault.share) return false;
    entry.played += 1;
    return true;
  };
  return {
    add(fault) {
      last += 1;
      const id = `fault-${last}`;
      armed.set(id, { fault, seen: 0, played: 0 });
      return id;
    },
    remove: (id) => armed.delete(id),
    clear: () => armed.clear(),
    list: () => [...armed].map(([id, { fault, seen, played }]) => ({ id, fault, seen, played })),
    match: (operation, targetIds) => [...armed.values()].filter((entry) => meets(entry, operation, targetIds)).map(({ fault }) => fault),
  };
}
