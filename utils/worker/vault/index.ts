import * as v from 'valibot';
import { AppError } from '../../common/errors.ts';
import { ApiError } from '../api/api-error.ts';
import type { Credential } from '../api/client.ts';
import type { IssuedToken, SignInInput } from '../api/iam.ts';
import type { WriteMode } from '../api/write-mode.ts';
import { inTurn } from '../in-turn.ts';
import { RememberedSchema, SessionSchema, type Area, type Identity, type Remembered, type Session, type VaultState } from './shapes.ts';

export type { Area, Identity, VaultState } from './shapes.ts';

/** What the sign-in form sends; lives as long as the call. */
interface SignInForm {
  readonly account: string;
  readonly user: string;
  readonly password: string;
  readonly passcode?: string;
  /** Needed with a passcode the first time: IAM user id from 我的凭证. Remembered afterwards. */
  readonly userId?: string;
}

export interface VaultDeps {
  readonly session: Area;
  readonly local: Area;
  now(): number;
  createToken(input: SignInInput): Promise<IssuedToken>;
  /** Finds how writes go out, with the new token. */
  probeWriteMode(token: string): Promise<WriteMode | null>;
}

export interface Vault {
  /** `expected`: the account (and operator) that a page or a job belongs to; another one is `wrong-account`. */
  state(expected?: { accountKey: string; operatorId?: string }): Promise<VaultState>;
  /** Throws AppError: AUTH-103 (form incomplete), AUTH-105 (IAM refused, with its text), AUTH-106 (user id needed), AUTH-108 (no answer). */
  signIn(form: SignInForm): Promise<VaultState>;
  /** Forgets the token; `forget` also the remembered names. */
  signOut(options?: { forget?: boolean }): Promise<void>;
  /** No confirming and no starting until the next sign-in; a confirmed job runs on. */
  lock(): Promise<void>;
  /** The token for the API client. Throws AUTH-101 (signed out), AUTH-102 (expired), AUTH-104 (not the expected account or operator). */
  credential(expected?: { accountKey: string; operatorId: string }): Promise<Credential>;
  /** Who may confirm and start. Throws as `credential` does, and AUTH-107 when locked. */
  actor(): Promise<Identity>;
  /** Finds anew how writes go out: the network may have changed since sign-in. `false` = no safe way, nothing will be sent. */
  findWriteMode(): Promise<boolean>;
  /** The service answered 401 to this token. */
  refused(token: string): Promise<void>;
}

const sessionKey = 'vault.session';
const rememberedKey = 'vault.remembered';
/** A token is not used in its last minute: an answer could come after its end. */
const marginMs = 60_000;

/**
 * Memory is the truth, and every change of it is made in one turn; storage follows, one write after the other. So neither a read nor
 * a sign-in that began earlier brings back what a sign-out or a lock has ended.
 */
export function createVault(deps: VaultDeps): Vault {
  /** `undefined`: not read from storage since this worker began. */
  let memory: Session | null | undefined;
  let reading: Promise<void> | undefined;
  let signOuts = 0;
  let locks = 0;

  async function read(): Promise<void> {
    const kept = v.safeParse(SessionSchema, await deps.session.get(sessionKey));
    // Somebody may have signed in or out while storage was read: that is newer.
    if (memory === undefined) memory = kept.success ? kept.output : null;
  }
  async function load(): Promise<Session | null> {
    if (memory === undefined) {
      reading ??= read().finally(() => {
        reading = undefined;
      });
      await reading;
    }
    return memory ?? null;
  }
  const inOrder = inTurn((write: () => Promise<void>) => write());
  /** Writes what is in memory when its turn comes, so that the last write is never an old one. */
  const save = (): Promise<void> => inOrder(() => (memory ? deps.session.set(sessionKey, memory) : deps.session.remove(sessionKey)));
  async function change(to: Partial<Session>): Promise<void> {
    if (!memory) return;
    memory = { ...memory, ...to };
    await save();
  }
  async function remembered(): Promise<Remembered | null> {
    const kept = v.safeParse(RememberedSchema, await deps.local.get(rememberedKey));
    return kept.success ? kept.output : null;
  }
  const expired = (session: Session): boolean => session.refused || deps.now() + session.clockOffset >= session.expiresAt - marginMs;

  async function valid(): Promise<Session> {
    const session = await load();
    if (!session) throw new AppError('AUTH-101');
    if (expired(session)) throw new AppError('AUTH-102');
    return session;
  }

  const vault: Vault = {
    async state(expected) {
      const session = await load();
      if (!session) return { state: 'signed-out', remembered: await remembered() };
      const shown = { identity: identityOf(session), expiresAt: session.expiresAt, canWrite: session.writeMode !== null };
      if (expired(session)) return { state: 'expired', ...shown };
      if (expected && !isExpected(session, expected)) return { state: 'wrong-account', ...shown };
      return { state: session.locked ? 'locked' : 'signed-in', ...shown };
    },

    async signIn(form) {
      const account = form.account.trim();
      const user = form.user.trim();
      const passcode = form.passcode?.trim() ?? '';
      if (!account || !user || !form.password) throw new AppError('AUTH-103');
      const begun = { signOuts, locks };
      const known = await remembered();
      const knownId = known?.accountName === account && known.userName === user ? known.operatorId : '';
      const userId = form.userId?.trim() || knownId;
      if (passcode && !userId) throw new AppError('AUTH-106');
      const issued = await issue(deps, {
        account,
        user,
        password: form.password,
        ...(passcode ? { mfa: { userId, passcode } } : {}),
      });
      const { token, accountKey, accountName, operatorId, operatorName, expiresAt, serverTime } = issued;
      const clockOffset = serverTime === null ? 0 : serverTime - deps.now();
      const writeMode = await deps.probeWriteMode(token);
      // Somebody signed out meanwhile, and may have asked to be forgotten: nothing is kept.
      if (signOuts !== begun.signOuts) throw new AppError('AUTH-101');
      memory = {
        token,
        accountKey,
        accountName,
        operatorId,
        operatorName,
        expiresAt,
        clockOffset,
        writeMode,
        // Somebody locked meanwhile: who signs in afterwards unlocks.
        locked: locks !== begun.locks,
        refused: false,
      };
      await save();
      await inOrder(async () => {
        if (signOuts === begun.signOuts) await deps.local.set(rememberedKey, { accountName: account, userName: user, operatorId });
      });
      return vault.state();
    },

    async signOut(options) {
      signOuts += 1;
      memory = null;
      const saved = save();
      const forgotten = options?.forget ? inOrder(() => deps.local.remove(rememberedKey)) : undefined;
      await Promise.all([saved, forgotten]);
    },

    async lock() {
      locks += 1;
      await load();
      await change({ locked: true });
    },

    async credential(expected) {
      const session = await valid();
      if (expected && !isExpected(session, expected)) throw new AppError('AUTH-104');
      return { token: session.token, accountKey: session.accountKey, writeMode: session.writeMode };
    },

    async actor() {
      const session = await valid();
      if (session.locked) throw new AppError('AUTH-107');
      return identityOf(session);
    },

    async findWriteMode() {
      const session = await valid();
      const writeMode = await deps.probeWriteMode(session.token);
      if (memory?.token === session.token) await change({ writeMode });
      return writeMode !== null;
    },

    async refused(token) {
      await load();
      if (memory?.token === token) await change({ refused: true });
    },
  };
  return vault;
}

function identityOf({ accountKey, accountName, operatorId, operatorName }: Session): Identity {
  return { accountKey, accountName, operatorId, operatorName };
}

function isExpected(session: Session, expected: { accountKey: string; operatorId?: string }): boolean {
  return session.accountKey === expected.accountKey && (expected.operatorId ?? session.operatorId) === session.operatorId;
}

/** IAM does not tell wrong password, locked user, MFA switched on and Huawei-ID account apart: one error, with its own text. */
async function issue(deps: VaultDeps, input: SignInInput): Promise<IssuedToken> {
  try {
    return await deps.createToken(input);
  } catch (error) {
    if (error instanceof ApiError && error.kind === 'refused') {
      throw new AppError('AUTH-105', { text: error.serverText, code: error.serverCode });
    }
    if (error instanceof ApiError && error.code !== 'API-DRIFT') throw new AppError('AUTH-108', { code: error.code });
    throw error;
  }
}
