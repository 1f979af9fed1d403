import type { World } from '../world/world.ts';
import type { Operator, Partner } from '../world/model.ts';
import { totpMatches } from '../world/totp.ts';
import { iamFailure, ok, type Answer } from './answers.ts';
import { authenticate, type Caller } from './authenticate.ts';
import type { Exchange } from './exchange.ts';
import { REGIONS } from './regions.ts';

/** The body of POST /v3/auth/tokens once the contract has been checked. */
export interface TokenRequest {
  readonly auth: {
    readonly identity: {
      readonly methods: readonly string[];
      readonly password: {
        readonly user: { readonly name: string; readonly password: string; readonly domain: { readonly name: string } };
      };
      readonly totp?: { readonly user: { readonly id: string; readonly passcode: string } };
    };
    readonly scope?: { readonly domain?: { id?: string; name?: string }; readonly project?: { id?: string; name?: string } };
  };
}

const WRONG = 'The username or password is wrong.';
const TEXTS = {
  wrong: WRONG,
  locked: 'The user has been locked. Try again in 15 minutes.',
  mfa: 'Login protection is enabled: a virtual MFA passcode is required.',
  passcode: 'The virtual MFA passcode is wrong.',
  huaweiId: 'The account was upgraded to a HUAWEI ID. Use an IAM user.',
} as const;

/** Why a log-in fails; null when it does not. Counts wrong passwords. */
function whyNot(world: World, operator: Operator | undefined, request: TokenRequest): keyof typeof TEXTS | null {
  const { methods, password, totp } = request.auth.identity;
  if (operator === undefined) return 'wrong';
  if (world.lockout.isLocked(operator.id)) return 'locked';
  if (operator.password !== password.user.password) {
    world.lockout.failed(operator.id);
    return 'wrong';
  }
  if (operator.huaweiId) return 'huaweiId';
  if (operator.totpSecret === null) return null;
  if (!methods.includes('totp') || totp === undefined) return 'mfa';
  if (totp.user.id === operator.id && totpMatches(operator.totpSecret, totp.user.passcode, world.clock.now())) return null;
  return 'passcode';
}

/** POST /v3/auth/tokens: KeystoneCreateUserTokenByPassword, with totp KeystoneCreateUserTokenByPasswordAndMfa. */
export function createToken(world: World, request: TokenRequest, withCatalog: boolean): Answer {
  const { identity, scope } = request.auth;
  const { user } = identity.password;
  const partner = world.partners.get(user.domain.name);
  const operator = partner?.operators.get(user.name);
  const reason = whyNot(world, operator, request);
  if (reason !== null || partner === undefined || operator === undefined) {
    return iamFailure(401, world.switches.iamFailures === 'alike' ? WRONG : TEXTS[reason ?? 'wrong']);
  }
  const foreign = [scope?.domain?.name ?? partner.accountName, scope?.domain?.id ?? partner.id];
  if (foreign[0] !== partner.accountName || foreign[1] !== partner.id) {
    return iamFailure(403, 'You are not authorized to perform the requested action.');
  }
  world.lockout.succeeded(operator.id);
  const kind = scope?.project === undefined ? 'domain' : 'project';
  const token = world.identities.issue(partner, operator, identity.methods, kind);
  const domain = { id: partner.id, name: partner.accountName };
  return {
    status: 201,
    headers: { 'X-Subject-Token': token.value },
    body: {
      token: {
        catalog: withCatalog ? [{ id: 'bss', name: 'bss', type: 'bssv1', endpoints: [] }] : [],
        ...(kind === 'domain' ? { domain } : { project: { ...scope?.project, domain } }),
        expires_at: microseconds(token.expiresAt),
        issued_at: microseconds(token.issuedAt),
        methods: [...identity.methods],
        roles: [{ id: '0', name: 'te_agency' }],
        user: { domain, id: operator.id, name: operator.name, password_expires_at: '' },
      },
    },
  };
}

function microseconds(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '000Z');
}

function signedIn(exchange: Exchange, world: World, answer: (caller: Caller) => Answer): Answer {
  const result = authenticate(exchange, world);
  if ('caller' in result) return answer(result.caller);
  return iamFailure(401, 'The request you have made requires authentication.');
}

/** GET /v3/regions: KeystoneListRegions. */
export function listRegions(exchange: Exchange, world: World): Answer {
  const self = 'https://iam.myhuaweicloud.com/v3/regions';
  return signedIn(exchange, world, () =>
    ok({
      regions: REGIONS.map(([id, name]) => ({
        id,
        type: 'public',
        description: '',
        parent_region_id: null,
        links: { self: `${self}/${id}` },
        locales: { 'zh-cn': name, 'en-us': id },
      })),
      links: { self, previous: null, next: null },
    }),
  );
}

function domainOf({ id, accountName }: Partner): object {
  const self = `https://iam.myhuaweicloud.com/v3/domains/${id}`;
  return { id, name: accountName, enabled: true, description: '', links: { self } };
}

/** GET /v3/auth/domains, which the contract only mentions (README 3.2): the caller's account. */
export function listDomains(exchange: Exchange, world: World): Answer {
  const self = 'https://iam.myhuaweicloud.com/v3/auth/domains';
  return signedIn(exchange, world, ({ partner }) => ok({ domains: [domainOf(partner)], links: { self, previous: null, next: null } }));
}
