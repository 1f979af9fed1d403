import { expect, test } from 'vitest';
import { allOperations } from '../../utils/worker/api/all-operations.ts';
import { setUpReclaim } from './reclaim-fixture.ts';

const stage = setUpReclaim({ http2: false });

/** The rows of the table in the options: purpose, items, result. */
async function rowsShown(): Promise<string[][]> {
  const options = await stage.browser.context.newPage();
  await options.goto(`chrome-extension://${stage.browser.extensionId}/options.html`);
  const table = options.getByRole('table', { name: '所需权限项' });
  await table
    .getByText(/BPC_ITEM/)
    .first()
    .waitFor();
  const rows = await table.locator('tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent)));
  await options.close();
  return rows;
}

test('every operation’s permission items are listed before anybody signed in, each with its purpose', async () => {
  const rows = await rowsShown();
  expect(rows.map(([, items]) => items)).toEqual(allOperations.map(({ permission }) => permission.join(' / ')));
  expect(rows.filter(([purpose = '']) => !/\p{Script=Han}/u.test(purpose))).toEqual([]);
});

test('connections from before the sign-in are used up by it, although its queries leave one after another', async () => {
  const sent = () => stage.sandbox.control.ledger().requests;
  const worker = await stage.browser.worker();
  const body = JSON.stringify({ offset: 0, limit: 1 });
  await worker.evaluate(
    (text: string) =>
      Promise.all(
        Array.from({ length: 30 }, async () => {
          const answer = await fetch('https://bss.myhuaweicloud.com/v2/partners/sub-customers/query', {
            method: 'POST',
            body: text,
            credentials: 'omit',
            headers: { 'Content-Type': 'application/json' },
          });
          await answer.text();
        }),
      ),
    body,
  );
  const old = new Set(sent().map(({ connection }) => connection));
  const before = sent().length;
  await stage.signIn();
  const between = sent().length;
  await stage.ask('account.access', {});
  expect(old.size).toBeGreaterThan(2);
  const onOldOnes = (from: number, to?: number) =>
    sent()
      .slice(from, to)
      .filter(({ connection }) => old.has(connection));
  expect(onOldOnes(before, between).length).toBeGreaterThan(0);
  expect(onOldOnes(between)).toEqual([]);
});

test('signing in under HTTP/1.1 and checking access send no burst', async () => {
  const sent = () => stage.sandbox.control.ledger().requests;
  const before = sent().length;
  await stage.signIn();
  await stage.ask('account.access', {});
  const at = sent()
    .slice(before)
    .map((request) => request.at);
  expect(at.length).toBeGreaterThan(12);
  const most = Math.max(...at.map((start) => at.filter((other) => other >= start && other < start + 33).length));
  // Two may leave at once, and the way to the far side takes longer for some than for others.
  expect(most).toBeLessThanOrEqual(3);
});
