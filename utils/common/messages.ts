import * as v from 'valibot';
import { AccessLineSchema, AccountStateSchema, NeededItemSchema, ResellerSchema, SignInSchema } from './account.ts';
import { CustomerRowsSchema, CustomersRequestSchema, CustomersViewSchema } from './customers/schemas.ts';
import { DueRequestSchema, DueSchema } from './days.ts';
import type { ErrorData } from './errors.ts';
import type { AtLeast, Level } from './level.ts';
import { AskedFactsSchema, FactCountSchema, FactGroupSchema, KnownFactSchema, SeenFactsSchema } from './facts/messages.ts';
import { PageHealthEntrySchema, PageHealthSchema } from './health.ts';
import { ConfirmationSchema, PlanRequestSchema, ProposalSchema, SelectedSchema } from './jobs/request.ts';
import { ItemPageSchema, ItemStateSchema, JobViewSchema, PlanRowsSchema, PlanViewSchema } from './jobs/schemas.ts';
import { QrCaptionSchema, QrSymbolSchema, QrTextSchema } from './qr-symbol.ts';
import { ServiceListsSchema } from './service-lists.ts';
import { AddressSchema, VerdictSchema } from './redirect.ts';
import { SettingsSchema } from './settings.ts';
import { ShareEntrySchema, SharedLinkSchema } from './share/entry.ts';

/** Who may send a message: a content script in a known page, or one of our own pages. */
export type SenderKind = 'page' | 'extension';

type Schema = v.GenericSchema;

const pages: readonly SenderKind[] = ['page'];
const own: readonly SenderKind[] = ['extension'];

interface Declaration<I extends Schema, O extends Schema, L extends Level | undefined> {
  readonly from: readonly SenderKind[];
  readonly input: I;
  readonly output: O;
  /** The least level of the helper that sends it; none where no helper does. */
  readonly level: L;
}

/** What the page side itself sends, for no helper, or what our own pages send. */
function declare<I extends Schema, O extends Schema>(from: readonly SenderKind[], input: I, output: O): Declaration<I, O, undefined> {
  return { from, input, output, level: undefined };
}

/** What a page helper of a level sends. */
function forHelpers<L extends Level, I extends Schema, O extends Schema>(level: L, input: I, output: O): Declaration<I, O, L> {
  return { from: pages, input, output, level };
}

const nothing = v.strictObject({});
const done = v.null();
/** The id of a view: the name of its folder. */
const view = v.pipe(v.string(), v.maxLength(64), v.regex(/^[a-z]+(-[a-z]+)*$/));
const id = v.pipe(v.string(), v.maxLength(64));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const planId = v.strictObject({ planId: id });
const readId = v.strictObject({ readId: id });
const jobId = v.strictObject({ jobId: id });
const logEntry = v.record(v.string(), v.nullable(v.union([v.string(), v.number()])));

/**
 * The whole contract between the parts of the extension: `noun.verb`, who may send it, what goes in and what comes out.
 * No message fetches a given address, and none returns a secret. Content scripts import the types only.
 */
export const messages = {
  'page.start': declare(
    pages,
    nothing,
    v.object({
      strings: v.record(v.string(), v.string()),
      helpersOff: v.array(v.string()),
      shareTemplate: v.string(),
      serviceLists: ServiceListsSchema,
    }),
  ),
  'page.health': declare(pages, PageHealthSchema, done),
  'helper.failed': declare(
    pages,
    v.strictObject({ helper: v.pipe(v.string(), v.maxLength(64)), code: v.pipe(v.string(), v.maxLength(64)) }),
    done,
  ),
  'share.record': forHelpers('read', SharedLinkSchema, done),
  'workspace.open': forHelpers('read', v.strictObject({ view }), done),
  'qr.symbol': forHelpers('read', QrTextSchema, QrSymbolSchema),
  'qr.image': forHelpers('read', QrCaptionSchema, v.object({ png: v.pipe(v.string(), v.base64()) })),
  'redirect.check': forHelpers('read', AddressSchema, VerdictSchema),
  'days.due': forHelpers('read', DueRequestSchema, v.array(DueSchema)),
  'facts.seen': forHelpers('read', SeenFactsSchema, done),
  'facts.known': forHelpers('read', AskedFactsSchema, v.array(KnownFactSchema)),
  'facts.list': declare(own, nothing, v.array(FactCountSchema)),
  'facts.delete': declare(own, v.strictObject({ groups: v.array(FactGroupSchema) }), v.object({ count: v.number() })),
  'share.list': declare(own, nothing, v.array(ShareEntrySchema)),
  'share.delete': declare(own, v.strictObject({ ids: v.array(v.number()) }), done),
  'plan.propose': forHelpers('propose', ProposalSchema, done),
  'plan.proposal': declare(own, v.strictObject({ kind: id }), v.nullable(ProposalSchema)),
  'plan.make': declare(own, PlanRequestSchema, PlanViewSchema),
  'plan.get': declare(own, planId, v.nullable(PlanViewSchema)),
  'plan.rows': declare(own, v.strictObject({ planId: id, chunk: index, names: v.boolean() }), PlanRowsSchema),
  'plan.stop': declare(own, planId, done),
  'plan.resume': declare(own, planId, done),
  'plan.selected': declare(own, SelectedSchema, v.object({ count: v.number(), amount: v.string() })),
  'plan.confirm': declare(own, ConfirmationSchema, JobViewSchema),
  'customers.read': declare(own, CustomersRequestSchema, CustomersViewSchema),
  'customers.get': declare(own, readId, v.nullable(CustomersViewSchema)),
  'customers.rows': declare(own, v.strictObject({ readId: id, chunk: index, names: v.boolean() }), CustomerRowsSchema),
  'customers.stop': declare(own, readId, done),
  'customers.resume': declare(own, readId, done),
  'job.list': declare(own, nothing, v.pipe(v.array(JobViewSchema), v.readonly())),
  'job.get': declare(own, jobId, JobViewSchema),
  'job.items': declare(
    own,
    v.strictObject({
      jobId: id,
      offset: index,
      limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
      states: v.exactOptional(v.array(ItemStateSchema)),
      since: v.exactOptional(v.pipe(v.number(), v.safeInteger())),
      names: v.boolean(),
    }),
    ItemPageSchema,
  ),
  'job.pause': declare(own, jobId, done),
  'job.resume': declare(own, jobId, done),
  'job.cancel': declare(own, jobId, done),
  'job.retryFailed': declare(own, jobId, v.object({ count: v.number() })),
  'job.decide': declare(own, v.strictObject({ itemId: id, decision: v.picklist(['done', 'not-done', 'look-again']) }), done),
  'job.log': declare(own, nothing, v.object({ entries: v.array(logEntry), firstBreak: v.nullable(v.number()) })),
  'account.state': declare(own, nothing, AccountStateSchema),
  'account.signIn': declare(own, SignInSchema, AccountStateSchema),
  'account.signOut': declare(own, v.strictObject({ forget: v.boolean(), deleteKept: v.boolean() }), done),
  'account.lock': declare(own, nothing, done),
  'account.access': declare(own, nothing, v.array(AccessLineSchema)),
  'access.needed': declare(own, nothing, v.array(NeededItemSchema)),
  'reseller.list': declare(own, nothing, v.pipe(v.array(ResellerSchema), v.readonly())),
  'settings.get': declare(own, nothing, SettingsSchema),
  'settings.set': declare(own, v.partial(SettingsSchema), SettingsSchema),
  'health.list': declare(own, nothing, v.array(PageHealthEntrySchema)),
  'log.report': declare(
    own,
    v.strictObject({ event: v.pipe(v.string(), v.maxLength(64)), code: v.exactOptional(v.pipe(v.string(), v.maxLength(64))) }),
    done,
  ),
  'log.export': declare(own, nothing, v.array(v.record(v.string(), v.union([v.string(), v.number()])))),
} as const;

export type Messages = typeof messages;
export type MessageName = keyof Messages;
export type MessageInput<N extends MessageName> = v.InferInput<Messages[N]['input']>;
export type MessageOutput<N extends MessageName> = v.InferOutput<Messages[N]['output']>;

/** The messages that helpers send. */
export type HelperMessage = { [N in MessageName]: Messages[N]['level'] extends Level ? N : never }[MessageName];

/** The messages that a helper of level `L` may send. */
export type PageMessage<L extends Level> = { [N in HelperMessage]: L extends AtLeast<Messages[N]['level']> ? N : never }[HelperMessage];

/** How a message travels. */
export interface Envelope {
  readonly name: string;
  readonly input: unknown;
  /** The id of the page helper that sends it. */
  readonly helper?: string;
}

/** How an answer travels. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ErrorData };
