import * as v from 'valibot';
import { AppError } from '../../../common/errors.ts';
import type { KindInfo } from '../../../common/jobs/kinds/define-kind.ts';
import type { Coverage } from '../../../common/jobs/schemas.ts';
import type { ApiClient } from '../../api/client.ts';
import type { Checked, Done, Finding, JobKind, ReadBack } from '../kind.ts';
import type { Item, PlanEntry } from '../types.ts';

/** An item whose data its kind's schema has read. */
export type ItemOf<D> = Omit<Item, 'data'> & { readonly data: D };

/** A row of a plan as its kind makes it. `openJob` is added by whoever keeps it. */
export type EntryOf<D> = Omit<PlanEntry, 'data' | 'exclusive' | 'openJob'> & { readonly data: D };

/** What a plan is made with. */
export interface PlanContext<D> {
  /** Reads only. Each answer is kept, so a plan that was cut off goes on where it was. */
  readonly api: ApiClient;
  now(): number;
  /** Says how far a part is, for example `coupons`. `total`: `null` = not known. */
  progress(part: string, done: number, total: number | null): void;
  /** Hands over further rows, in the order in which they are shown. One that is open in a job is turned into a blocked one. */
  keep(entries: readonly EntryOf<D>[]): Promise<void>;
}

/** What a job of this kind does, under its account and operator. See {@link JobKind}, which adds the parsing. */
interface Acts<D> {
  check(item: ItemOf<D>): Promise<Checked>;
  turn(): Promise<void>;
  act(item: ItemOf<D>): Promise<Done>;
  verify(item: ItemOf<D>): Promise<Finding>;
  readBack(items: readonly ItemOf<D>[], last: boolean): Promise<ReadBack>;
}

interface Declaration<R, D> {
  readonly repeatable: boolean;
  /** Whose money it touches. Two kinds that could take the same value must name it alike, for example `coupon:` and the id. */
  exclusive(target: string, data: D): string;
  plan(context: PlanContext<D>, request: R): Promise<Coverage>;
  acts(api: ApiClient, now: () => number): Acts<D>;
}

/** A kind of job as the worker knows it; requests and data are those of its schemas. */
export interface Kind {
  readonly info: KindInfo;
  exclusive(target: string, data: Item['data']): string;
  /** Throws MSG-400 for a request that its schema does not take. */
  parseRequest(request: unknown): unknown;
  plan(context: PlanContext<Item['data']>, request: unknown): Promise<Coverage>;
  job(api: ApiClient, now: () => number): JobKind;
}

function read<S extends v.GenericSchema>(schema: S, value: unknown, code: string): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (!result.success) throw new AppError(code);
  return result.output;
}

/** Declares a kind of job: data and requests reach it only as its schemas read them. */
export function defineKind<R extends v.GenericSchema, D extends v.GenericSchema<unknown, Item['data']>>(
  info: KindInfo<R, D>,
  declared: Declaration<v.InferOutput<R>, v.InferOutput<D>>,
): Kind {
  const typed = (item: Item): ItemOf<v.InferOutput<D>> => ({ ...item, data: read(info.data, item.data, 'JOB-113') });
  return {
    info,
    exclusive: (target, data) => declared.exclusive(target, read(info.data, data, 'JOB-113')),
    parseRequest: (request) => read(info.request, request, 'MSG-400'),
    plan: (context, request) => declared.plan(context, read(info.request, request, 'MSG-400')),
    job(api, now) {
      const acts = declared.acts(api, now);
      return {
        repeatable: declared.repeatable,
        check: async (item) => acts.check(typed(item)),
        turn: () => acts.turn(),
        act: async (item) => acts.act(typed(item)),
        verify: async (item) => acts.verify(typed(item)),
        readBack: async (items, last) => acts.readBack(items.map(typed), last),
      };
    },
  };
}
