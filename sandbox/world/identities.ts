import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';
import type { Operator, Partner } from './model.ts';

const LIFE_MS = 24 * 3_600_000;

export interface Token {
  readonly value: string;
  readonly partner: Partner;
  readonly operator: Operator;
  readonly methods: readonly string[];
  /** The partner API wants 'domain'. */
  readonly scope: 'domain' | 'project';
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** From this time on the token is refused although it has not expired; null while nothing was revoked. */
  revokedFrom: number | null;
}

/** Which tokens to revoke; empty conditions match everything. */
export interface Revocation {
  readonly token?: string;
  readonly account?: string;
  readonly operator?: string;
  /** Takes effect after this time by the far side's clock, ms; at once when left out. */
  readonly afterMs?: number;
}

export interface Identities {
  issue(partner: Partner, operator: Operator, methods: readonly string[], scope?: Token['scope']): Token;
  /** The token if it was ever issued, and whether it still holds. */
  find(value: string): { token: Token; holds: boolean } | undefined;
  revoke(which: Revocation): number;
  tokens(): readonly Token[];
}

export function createIdentities(clock: Clock): Identities {
  const tokens = new Map<string, Token>();
  return {
    issue(partner, operator, methods, scope = 'domain') {
      const issuedAt = clock.now();
      const value = `MII${randomBytes(180).toString('base64url')}`;
      const expiresAt = issuedAt + LIFE_MS;
      const token = { value, partner, operator, methods, scope, issuedAt, expiresAt, revokedFrom: null };
      tokens.set(value, token);
      return token;
    },
    find(value) {
      const token = tokens.get(value);
      if (token === undefined) return undefined;
      const now = clock.now();
      const holds = now < token.expiresAt && (token.revokedFrom === null || now < token.revokedFrom);
      return { token, holds };
    },
    revoke({ token, account, operator, afterMs = 0 }) {
      let count = 0;
      for (const known of tokens.values()) {
        if (token !== undefined && known.value !== token) continue;
        if (account !== undefined && known.partner.accountName !== account) continue;
        if (operator !== undefined && known.operator.name !== operator) continue;
        known.revokedFrom = clock.now() + afterMs;
        count += 1;
      }
      return count;
    },
    tokens: () => [...tokens.values()],
  };
}
