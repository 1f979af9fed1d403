import * as v from 'valibot';

/** What `storage.session` holds while somebody is signed in. Gone with the browser session and after an update. */
export const SessionSchema = v.object({
  token: v.string(),
  accountKey: v.string(),
  accountName: v.string(),
  operatorId: v.string(),
  operatorName: v.string(),
  /** UTC ms by the server's clock. */
  expiresAt: v.number(),
  /** Server's clock less ours, ms: a computer's clock that is off by an hour must not end or prolong a sign-in. */
  clockOffset: v.number(),
  writeMode: v.nullable(v.picklist(['streamed', 'fresh-connection'])),
  locked: v.boolean(),
  /** The service said 401: the token died before its time. */
  refused: v.boolean(),
});
export type Session = v.InferOutput<typeof SessionSchema>;

/** What `storage.local` remembers: names and ids, never a secret. */
export const RememberedSchema = v.object({
  accountName: v.string(),
  userName: v.string(),
  /** IAM wants the id, not the name, beside an MFA code. */
  operatorId: v.string(),
});
export type Remembered = v.InferOutput<typeof RememberedSchema>;

/** The part of a storage area that the vault uses. */
export interface Area {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Who is signed in, without any secret. */
export interface Identity {
  /** Domain id of the account. */
  readonly accountKey: string;
  readonly accountName: string;
  /** IAM user. */
  readonly operatorId: string;
  readonly operatorName: string;
}

export type VaultState =
  | { readonly state: 'signed-out'; readonly remembered: Remembered | null }
  | {
      readonly state: 'signed-in' | 'expired' | 'locked' | 'wrong-account';
      readonly identity: Identity;
      readonly expiresAt: number;
      readonly canWrite: boolean;
    };
