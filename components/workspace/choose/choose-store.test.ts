import { describe, expect, test } from 'vitest';
import { AppError } from '../../../utils/common/errors.ts';
import { xlsx } from '../../../utils/common/export/xlsx.ts';
import type { Ask } from '../../own-pages/extension-client.ts';
import reclaimCoupons from '../kinds/reclaim-coupons/kind.tsx';
import { createChooseStore } from './choose-store.ts';

function setUp(answers: Readonly<Record<string, () => unknown>> = {}) {
  const asked: { name: string; input: unknown }[] = [];
  const ask = (async (name: string, input: unknown) => {
    asked.push({ name, input });
    return answers[name]?.() ?? null;
  }) as unknown as Ask;
  const plans: unknown[] = [];
  return { store: createChooseStore(reclaimCoupons, { ask, planned: (plan) => plans.push(plan) }), asked, plans };
}

describe('choosing what to plan', () => {
  test('rows ticked on the page are taken over with the page’s account, and planned wherever they are found', async () => {
    const { store, asked } = setUp({
      'plan.proposal': () => ({ kind: 'reclaim-coupons', account: 'example-provider', targets: ['2026010112345678'] }),
      'plan.make': () => ({ planId: 'p' }),
    });
    await store.takeProposal();
    expect(store.state.getState().way).toBe('proposal');
    await store.planChosen();
    expect(asked.at(-1)?.input).toEqual({
      kind: 'reclaim-coupons',
      request: { scope: { kind: 'everywhere' }, selection: { by: 'ids', couponIds: ['2026010112345678'] } },
      pageAccount: 'example-provider',
    });
  });

  test('ten thousand lines with rubbish: every line that is not taken is listed', async () => {
    const { store, asked, plans } = setUp({ 'plan.make': () => ({ planId: 'p' }) });
    const lines = Array.from({ length: 10_000 }, (_, index) => (index % 250 === 0 ? '2.02601E+15' : String(2_026_010_100_000_000 + index)));
    store.setText(lines.join('\r\n'));
    const { pasted } = store.state.getState();
    expect(pasted.ids).toHaveLength(9960);
    expect(pasted.rubbish).toHaveLength(40);
    expect(pasted.rubbish[1]).toEqual({ line: 251, text: '2.02601E+15', why: 'spreadsheet-number' });
    await store.planChosen();
    expect(asked.at(-1)?.input).toMatchObject({ request: { selection: { by: 'ids', couponIds: pasted.ids } } });
    expect(plans).toHaveLength(1);
  });

  test.each([
    ['old-workbook', [0xd0, 0xcf, 0x11, 0xe0]],
    ['broken', [0x50, 0x4b, 3, 4]],
    ['binary', [1, 0, 2, 0]],
  ])('a file that cannot be read (%s) is refused and takes nothing of what stands there', async (fileProblem, bytes) => {
    const { store } = setUp();
    store.setText('2026010112345678');
    await store.readFile(new Blob([Uint8Array.from(bytes)]));
    expect(store.state.getState()).toMatchObject({ fileProblem, text: '2026010112345678' });
  });

  test('ids that a spreadsheet may have cut are not planned until a person says that they are right; a change takes that back', async () => {
    const { store, asked } = setUp({ 'plan.make': () => ({ planId: 'p' }) });
    const cut = '2026010500001000\n2026010500001000\n2026010500002000';
    store.setText(cut);
    await store.planChosen();
    store.sayRight(true);
    store.setText(`${cut}\n2026010500003000`);
    await store.planChosen();
    expect(asked).toEqual([]);
    store.sayRight(true);
    await store.planChosen();
    expect(asked).toHaveLength(1);
  });

  test('of several sheets with ids a person chooses one', async () => {
    const { store, asked } = setUp({ 'plan.make': () => ({ planId: 'p' }) });
    const book = await xlsx([
      { name: 'A', rows: [['2026010500001001']] },
      { name: 'notes', rows: [['no id here']] },
      { name: 'B', rows: [['2026010500001002'], ['2026010500001003']] },
    ]);
    await store.readFile(book);
    await store.planChosen();
    expect(asked).toEqual([]);
    expect(store.state.getState().sheets.map(({ sheet, count }) => [sheet, count])).toEqual([
      ['A', 1],
      ['B', 2],
    ]);
    store.chooseSheet(1);
    await store.planChosen();
    expect(asked[0]?.input).toMatchObject({ request: { selection: { couponIds: ['2026010500001002', '2026010500001003'] } } });
  });

  test('a filter that cannot be read is not sent', async () => {
    const { store, asked } = setUp();
    store.setWay('filter');
    store.setFilter({ faceFrom: '1,23' });
    await store.planChosen();
    expect(asked).toEqual([]);
    expect(store.state.getState().wrong).toEqual(['faceFrom']);
  });

  test('resellers and filter of an account are not shown to the next one, also where they come late', async () => {
    const late = Promise.withResolvers<unknown>();
    const { store } = setUp({ 'reseller.list': () => late.promise });
    store.setFilter({ scope: 'reseller', resellerId: 'r1' });
    const loading = store.loadResellers();
    store.forgetAccount();
    late.resolve([{ resellerId: 'r1', name: '华为', accountName: null }]);
    await loading;
    expect(store.state.getState()).toMatchObject({ resellers: undefined, filter: { scope: 'mine', resellerId: '' } });
  });

  test('a refused list of resellers leaves own customers as the scope, and says why', async () => {
    const { store } = setUp({
      'reseller.list': () => {
        throw new AppError('API-403');
      },
    });
    await store.loadResellers();
    expect(store.state.getState()).toMatchObject({ resellers: [], resellersError: { code: 'API-403' } });
  });
});
