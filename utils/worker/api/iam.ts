import * as v from 'valibot';
import { ApiError } from './api-error.ts';
import type { ApiClient } from './client.ts';

/** What a person types to sign in. Kept by nobody. */
export interface SignInInput {
  readonly account: string;
  readonly user: string;
  readonly password: string;
  /** Code of the virtual MFA device, with the user's id: IAM wants the id there, not the name. */
  readonly mfa?: { readonly userId: string; readonly passcode: string };
}

export interface IssuedToken {
  readonly token: string;
  readonly accountKey: string;
  readonly accountName: string;
  readonly operatorId: string;
  readonly operatorName: string;
  /** UTC ms. */
  readonly expiresAt: number;
  /** The server's clock at issue, UTC ms; `null` if it did not say. */
  readonly serverTime: number | null;
}

const named = v.object({ id: v.pipe(v.string(), v.nonEmpty()), name: v.optional(v.string(), '') });
const tokenSchema = v.object({
  token: v.object({
    expires_at: v.pipe(
      v.string(),
      v.check((at) => !Number.isNaN(Date.parse(at)), 'a time'),
    ),
    user: v.object({ ...named.entries, domain: named }),
    domain: v.optional(named),
  }),
});

/**
 * KeystoneCreateUserTokenByPassword, or …AndMfa with a code: a token with account (global) scope, as BSS wants it. Sent once:
 * wrong passwords lock the user, so nothing is repeated. The token is in the header X-Subject-Token.
 */
export async function createToken(client: ApiClient, input: SignInInput): Promise<IssuedToken> {
  const { account, user, password, mfa } = input;
  const answer = await client.call({
    operation: 'KeystoneCreateUserTokenByPassword',
    method: 'POST',
    host: 'iam',
    path: '/v3/auth/tokens',
    query: { nocatalog: 'true' },
    body: {
      auth: {
        identity: {
          methods: mfa ? ['password', 'totp'] : ['password'],
          password: { user: { domain: { name: account }, name: user, password } },
          ...(mfa ? { totp: { user: { id: mfa.userId, passcode: mfa.passcode } } } : {}),
        },
        scope: { domain: { name: account } },
      },
    },
    schema: tokenSchema,
    effect: 'once',
  });
  const token = answer.headers.get('X-Subject-Token');
  if (!token) throw new ApiError('API-DRIFT', { kind: 'unknown', http: 201, serverText: 'X-Subject-Token' });
  const issued = answer.value.token;
  const domain = issued.domain ?? issued.user.domain;
  return {
    token,
    accountKey: domain.id,
    accountName: domain.name,
    operatorId: issued.user.id,
    operatorName: issued.user.name,
    expiresAt: Date.parse(issued.expires_at),
    serverTime: answer.serverTime,
  };
}
