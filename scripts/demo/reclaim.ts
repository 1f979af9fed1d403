import type { Sandbox } from '../../sandbox/server.ts';
import { DISTRIBUTOR, PROVIDER } from '../../sandbox/world/accounts.ts';
import { openWorkerClient } from '../../tests/support/worker-client.ts';
import { countLedger, type Reclaimed } from './agreement.ts';
import { filterFor, openIssued, proposeTicked } from './coupons.ts';
import type { Demo } from './demo.ts';
import { couponCalls, quotaCalls } from './kills.ts';
import { openIssuedQuotas, proposeQuotas } from './quotas.ts';
import { takeBack } from './take-back.ts';
import { chooseFilter, openWorkspace, picture, signIn, signOut } from './workspace.ts';

/**
 * By real clicks and typing: the provider takes back a ticked and a filtered set of coupons, the distributor quotas that it gave to
 * resellers. The worker is killed on the way, and one answer is lost.
 */
export async function reclaimAll(demo: Demo, sandbox: Sandbox): Promise<Reclaimed> {
  const client = await openWorkerClient(demo.browser);
  const first = await openWorkspace(demo);
  await signIn(demo, first, PROVIDER, 'reclaim-1-sign-in');
  await first.close();
  const coupons = { view: 'coupons', calls: couponCalls } as const;
  const ticked = await takeBack(demo, sandbox, client, { ...coupons, way: 'ticked', page: await proposeTicked(demo), kills: [1] });
  const issued = await openIssued(demo);
  await issued.getByText('已回收', { exact: true }).first().waitFor();
  await picture(demo, issued, 'reclaim-ticked-6-page-afterwards');
  const page = await openWorkspace(demo);
  await chooseFilter(demo, page, filterFor(sandbox));
  const filtered = await takeBack(demo, sandbox, client, { ...coupons, way: 'filter', page, kills: [2, 6] });
  await signOut(demo);
  const second = await openWorkspace(demo);
  await signIn(demo, second, DISTRIBUTOR, 'reclaim-quotas-0-sign-in');
  await second.close();
  const proposed = await proposeQuotas(demo, sandbox);
  const quotas = await takeBack(demo, sandbox, client, {
    way: 'quotas',
    page: proposed,
    view: 'quotas',
    calls: quotaCalls,
    kills: [0],
    lost: 3,
  });
  const given = await openIssuedQuotas(demo);
  await given.getByText('已回收', { exact: true }).first().waitFor();
  await picture(demo, given, 'reclaim-quotas-6-page-afterwards');
  return {
    reclaim: [ticked.taken, filtered.taken, quotas.taken],
    ledger: countLedger(sandbox.control),
    workerKills: [...ticked.killed, ...filtered.killed, ...quotas.killed],
    answersCut: 1,
  };
}
