import * as v from 'valibot';

const field = (max: number) => v.pipe(v.string(), v.maxLength(max));

/** What the sign-in form sends to the worker: the only message that carries a secret, and only in this direction. */
export const SignInSchema = v.strictObject({
  account: field(128),
  user: field(128),
  password: field(256),
  /** Code of the virtual MFA device. */
  passcode: v.optional(field(16)),
  /** Id of the IAM user, which IAM wants beside a code. */
  userId: v.optional(field(64)),
});

const IdentitySchema = v.object({
  accountKey: v.string(),
  accountName: v.string(),
  operatorId: v.string(),
  operatorName: v.string(),
});

const signedOut = v.object({
  state: v.literal('signed-out'),
  remembered: v.nullable(v.object({ accountName: v.string(), userName: v.string(), operatorId: v.string() })),
});

/** Who is signed in. `expiresAt` is UTC ms; `canWrite` tells whether writes go out in a way that cannot be replayed. */
export const AccountStateSchema = v.variant('state', [
  signedOut,
  v.object({
    state: v.picklist(['signed-in', 'expired', 'locked', 'wrong-account']),
    identity: IdentitySchema,
    expiresAt: v.number(),
    canWrite: v.boolean(),
  }),
]);
export type AccountState = v.InferOutput<typeof AccountStateSchema>;

/** An operation of the partner API with its permission items: any one of them is enough. */
export const NeededItemSchema = v.object({ operation: v.string(), items: v.array(v.string()) });
export type NeededItem = v.InferOutput<typeof NeededItemSchema>;

/**
 * One line of "check my access". `untested`: a write is never tried out; `no`: refused (401, 403); `unclear`: no answer, or another error.
 */
export const AccessLineSchema = v.object({
  operation: v.string(),
  result: v.picklist(['yes', 'no', 'untested', 'unclear']),
  code: v.string(),
});
export type AccessLine = v.InferOutput<typeof AccessLineSchema>;

/** A reseller (云经销商) as the scope switch offers it. */
export const ResellerSchema = v.object({
  resellerId: v.string(),
  name: v.nullable(v.string()),
  accountName: v.nullable(v.string()),
});
export type ResellerChoice = v.InferOutput<typeof ResellerSchema>;
