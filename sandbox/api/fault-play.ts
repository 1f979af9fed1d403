import { aimsAt, type Fault, type FaultKind } from '../world/faults.ts';
import type { World } from '../world/world.ts';
import { takeBalanceByPage } from '../world/money/page-money.ts';
import type { LedgerRequest } from '../world/ledger.ts';
import { failure, type Answer } from './answers.ts';
import { parseBody, tooMany } from './bss.ts';
import type { Exchange } from './exchange.ts';
import { reset, send } from './send.ts';
import { addThirdDecimal, addUnknownValues } from './unknown-values.ts';

/** What the players share. */
export interface Scene {
  readonly exchange: Exchange;
  readonly world: World;
  readonly entry: LedgerRequest;
  readonly faults: readonly Fault[];
}

/** 'gone': nothing is to be answered any more. */
export type Before = Answer | 'gone' | null;

function find({ faults }: Scene, kind: FaultKind): Fault | undefined {
  return faults.find((fault) => fault.kind === kind);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

async function hold(scene: Scene, stage: 'before' | 'after', ms: number | undefined): Promise<void> {
  const { entry, world } = scene;
  entry.outcome = 'held';
  const { id: requestId, operation, targetIds } = entry;
  await world.holds.hold({ requestId, operation, targetIds, stage, at: world.clock.now() }, ms);
}

function errorOf(fault: Fault): Answer {
  return failure(fault.status ?? 500, fault.code ?? 'CBC.0999', fault.message ?? 'Other error.');
}

/** Plays what happens before the effect. */
export async function playBefore(scene: Scene): Promise<Before> {
  const { exchange, world, entry } = scene;
  const latency = find(scene, 'latency')?.ms ?? 0;
  const delay = latency + world.switches.answerDelayMs;
  if (delay > 0) await pause(delay);
  const held = find(scene, 'hold-before');
  if (held !== undefined) await hold(scene, 'before', held.ms);
  playWorld(scene);
  const dead = find(scene, 'reset-before');
  if (dead !== undefined) {
    reset(exchange, entry, dead.http2);
    return 'gone';
  }
  if (find(scene, 'silence-before') !== undefined) {
    entry.outcome = 'silent';
    return 'gone';
  }
  if (find(scene, 'throttled') !== undefined) return tooMany(exchange, world.switches.throttleLimit);
  const error = find(scene, 'error-before');
  if (error !== undefined) return errorOf(error);
  const redirect = find(scene, 'redirect');
  if (redirect !== undefined) {
    return { status: 307, headers: { Location: redirect.location ?? `https://${exchange.host}/elsewhere` } };
  }
  return null;
}

/** Changes the world just before the request is looked at. */
function playWorld(scene: Scene): void {
  const { exchange, world, entry } = scene;
  const token = exchange.headers['x-auth-token'];
  if (find(scene, 'token-expired') !== undefined && token !== undefined) world.identities.revoke({ token });
  const colleague = find(scene, 'colleague-first');
  for (const id of colleague === undefined ? [] : entry.targetIds.filter((one) => aimsAt(colleague, one))) takeByColleague(scene, id);
}

function takeByColleague({ world, exchange }: Scene, id: string): void {
  const coupon = world.coupons.get(id);
  if (coupon !== undefined) world.reclaimByPage(coupon.issuer, 'colleague', id);
  const reseller = world.partners.get(world.quotas.get(id)?.owner ?? '');
  if (reseller?.distributor) world.reclaimQuotaByPage(reseller.distributor, 'colleague', id);
  const customer = world.customers.get(id);
  const { amount } = (parseBody(exchange.bodyText) ?? {}) as { readonly amount?: unknown };
  if (customer !== undefined && typeof amount === 'number') {
    takeBalanceByPage(world, customer.partner, 'colleague', id, Math.round(amount * 100));
  }
}

/** Sends the answer, or plays what becomes of it after the effect. */
export async function playAfter(scene: Scene, answer: Answer): Promise<void> {
  const { exchange, world, entry } = scene;
  const held = find(scene, 'hold-after');
  if (held !== undefined) await hold(scene, 'after', held.ms);
  const dead = find(scene, 'reset-after');
  if (dead !== undefined) {
    reset(exchange, entry, dead.http2);
    return;
  }
  if (find(scene, 'silence-after') !== undefined) {
    entry.outcome = 'silent';
    return;
  }
  const now = world.clock.now();
  const error = find(scene, 'error-after');
  if (error !== undefined) send(exchange, entry, errorOf(error), now);
  else if (find(scene, 'endless-body') !== undefined) send(exchange, entry, answer, now, 'endless');
  else if (find(scene, 'broken-json') !== undefined) send(exchange, entry, answer, now, 'cut');
  else if (find(scene, 'unknown-values') !== undefined) send(exchange, entry, addUnknownValues(answer), now);
  else if (find(scene, 'three-decimals') !== undefined) send(exchange, entry, addThirdDecimal(answer), now);
  else send(exchange, entry, answer, now);
}
