import * as v from 'valibot';
import { type FactKindName, factKindNames, factKinds } from './kinds.ts';

/** Facts of one message at most. */
const mostAtOnce = 200;

const kind = v.picklist(factKindNames);
const account = v.pipe(v.string(), v.maxLength(200));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const fields = v.record(v.string(), v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

type Fields<K extends FactKindName> = (typeof factKinds)[K]['fields'];

function seen<K extends FactKindName>(name: K) {
  return v.strictObject({
    kind: v.literal(name),
    /** Id of the known page. */
    page: v.pipe(v.string(), v.maxLength(64)),
    /** As the page displays it; empty where it displays none. */
    account,
    facts: v.pipe(v.array(v.strictObject({ id, fields: factKinds[name].fields as Fields<K> })), v.maxLength(mostAtOnce)),
  });
}

/** What a page shows now and is to be remembered: facts of one kind, each by an id that stays the same. */
export const SeenFactsSchema = v.variant('kind', [seen('incentive'), seen('redirect-address')]);
export type SeenFacts = v.InferOutput<typeof SeenFactsSchema>;

/** Which facts a page asks for: only ids that it shows itself. */
export const AskedFactsSchema = v.strictObject({ kind, account, ids: v.pipe(v.array(id), v.maxLength(mostAtOnce)) });
export type AskedFacts = v.InferOutput<typeof AskedFactsSchema>;

/** A fact that is remembered; times are UTC milliseconds. `stateSince`: when its present state was first seen. */
export const KnownFactSchema = v.object({ id, firstSeenAt: v.number(), seenAt: v.number(), stateSince: v.number(), fields });
export type KnownFact = v.InferOutput<typeof KnownFactSchema>;

/** All facts of a kind and account. */
export const FactGroupSchema = v.strictObject({ kind, account });
export type FactGroup = v.InferOutput<typeof FactGroupSchema>;

/** How many facts of a group are kept; when the oldest and the newest were last seen, UTC milliseconds. */
export const FactCountSchema = v.object({ ...FactGroupSchema.entries, count, oldest: v.number(), newest: v.number() });
export type FactCount = v.InferOutput<typeof FactCountSchema>;
