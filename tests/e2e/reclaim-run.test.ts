import { describe, expect, test } from 'vitest';
import { DISTRIBUTOR, PROVIDER, RESELLER } from '../../sandbox/world/accounts.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import { decimalFromFen } from '../../utils/common/money.ts';
import { expectAgreement } from './expect-agreement.ts';
import { setUpReclaim } from './reclaim-fixture.ts';

const protocolsOfWrites = ({ control }: Sandbox): Set<string> =>
  new Set(control.ledger().requests.flatMap(({ operation, protocol }) => (operation === 'ReclaimPartnerCoupons' ? [protocol] : [])));

describe.each([
  { name: 'HTTP/2', http2: true, protocol: '2.0' },
  { name: 'HTTP/1.1', http2: false, protocol: '1.1' },
])('$name', ({ http2, protocol }) => {
  const stage = setUpReclaim({ http2 });

  test('a provider takes a list back: one request and one effect each, amounts from the records', async () => {
    await stage.signIn();
    const coupons = stage.coupons(6);
    const { jobId } = await stage.start(coupons);
    const job = await stage.until(jobId, ['finished']);
    expect(job).toMatchObject({ counts: { done: 6 }, needsHuman: 0, account: PROVIDER, operator: 'ops-full' });
    const { items, requests, takenFen } = await expectAgreement(stage, jobId);
    expect(items.map(({ origin }) => origin)).toEqual(Array(6).fill('ours'));
    expect(Object.values(requests)).toEqual(Array(6).fill(1));
    expect(job.taken).toEqual({ ours: job.amount, theirs: '0.00', unexplained: '0.00' });
    expect(decimalFromFen(takenFen)).toBe(job.amount);
    expect(protocolsOfWrites(stage.sandbox)).toEqual(new Set([protocol]));
    expect(stage.sandbox.control.ledger().lost).toEqual([]);
  });

  test('a distributor takes back what one reseller issued, and what all issued', async () => {
    await stage.signIn('ops-full', DISTRIBUTOR);
    await stage.hurry(10);
    const resellers = await stage.ask('reseller.list', {});
    expect(resellers.length).toBe(12);
    const one = resellers.find(({ accountName }) => accountName === RESELLER) ?? resellers[0];
    const ofOne = await stage.startPlan(
      { scope: { kind: 'reseller', resellerId: one?.resellerId ?? '' }, selection: { by: 'filter', faceTo: 1 } },
      { most: 2 },
    );
    await stage.until(ofOne.jobId, ['finished']);
    const first = await expectAgreement(stage, ofOne.jobId);
    expect(new Set(first.items.map(({ data }) => data['resellerId']))).toEqual(new Set([one?.resellerId]));

    const ofAll = await stage.startPlan({ scope: { kind: 'all-resellers' }, selection: { by: 'filter', faceTo: 1 } }, { most: 3 });
    await stage.until(ofAll.jobId, ['finished']);
    const all = await expectAgreement(stage, ofAll.jobId);
    expect(all.items.every(({ data, origin, state }) => data['resellerId'] !== null && origin === 'ours' && state === 'done')).toBe(true);
    const issuers = stage.sandbox.control.ledger().effects.map(({ targetId }) => stage.sandbox.world.coupons.get(targetId)?.issuer);
    expect(issuers.filter((issuer) => issuer === DISTRIBUTOR)).toEqual([]);
  });
});
