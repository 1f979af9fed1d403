import type { CDPSession } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSWORDS } from '../../sandbox/world/accounts.ts';
import { messages, type MessageName } from '../../utils/common/messages.ts';
import { contentScriptContexts } from '../support/contexts.ts';
import { setUpReclaim } from './reclaim-fixture.ts';
import { openGoods } from './browser-fixture.ts';

const stage = setUpReclaim({ http2: true });
const names = Object.keys(messages) as MessageName[];
const pageMay = names.filter((name) => messages[name].from.includes('page'));
const pageMayNot = names.filter((name) => !pageMay.includes(name));
/** The message as a helper that may do everything would send it. */
const asHelper = (name: MessageName, input: unknown): unknown =>
  messages[name].level === undefined ? { name, input } : { name, input, helper: 'reclaim-coupons' };
let session: CDPSession;
let world: number;

interface Reply {
  readonly ok?: boolean;
  readonly error?: { readonly code: string };
  readonly value?: unknown;
}

/** Sends whatever it is from the extension's own world in a Partner Center page: what a page that broke into it could send. */
async function fromPage(...sent: unknown[]): Promise<Reply[]> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `Promise.all(JSON.parse(${JSON.stringify(JSON.stringify(sent))}).map((message) => chrome.runtime.sendMessage(message).catch((thrown) => ({ thrown: String(thrown) }))))`,
    awaitPromise: true,
    returnByValue: true,
    contextId: world,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result.value as Reply[];
}

const inputs: readonly unknown[] = [
  {},
  null,
  0,
  -1,
  'x',
  '',
  [],
  [[]],
  true,
  { a: 1 },
  { view: 'coupons' },
  { view: 'nowhere' },
  { jobId: 'x' },
  { ids: [1] },
  { forget: true, deleteKept: true },
  { account: 'example-provider', user: 'ops-full', password: PASSWORDS['ops-full'] },
  { planId: 'x', add: [], leaveOut: [], typedCount: '1', typedAmount: '1' },
  { scope: { kind: 'mine' }, selection: { by: 'filter' } },
  { account: '', couponIds: ['1'] },
  { account: '', couponIds: [] },
  { account: '', couponIds: Array.from({ length: 501 }, String) },
  { helper: 'x', code: 'y' },
  { helper: 'x'.repeat(65), code: 'y' },
  { ['__proto__']: { from: ['extension'] } },
  { constructor: 1 },
  { name: 'job.list', input: {} },
  { planId: 'x', names: true },
  { jobId: 'x', offset: 0, limit: 10, names: true },
  { itemId: 'x', decision: 'done' },
  { language: 'en' },
  'x'.repeat(100_000),
];

beforeAll(async () => {
  await stage.signIn();
  await openGoods(stage.browser.page);
  session = await stage.browser.context.newCDPSession(stage.browser.page);
  const [first] = await contentScriptContexts(session, stage.browser.extensionId);
  if (first === undefined) throw new Error('The page has no content script of ours.');
  world = first;
});
afterAll(() => session?.detach());

test('the list of what a page may send is short', () => {
  expect(pageMay.toSorted()).toEqual([
    'days.due',
    'facts.known',
    'facts.seen',
    'helper.failed',
    'page.health',
    'page.start',
    'plan.propose',
    'qr.image',
    'qr.symbol',
    'redirect.check',
    'share.record',
    'workspace.open',
  ]);
});

test('no other message is accepted from a page, whatever it carries: planning and confirming least of all', async () => {
  const state = await stage.ask('account.state', {});
  for (const name of pageMayNot) {
    const replies = await fromPage(...inputs.map((input) => ({ name, input })));
    expect({ name, codes: new Set(replies.map(({ ok, error }) => `${ok} ${error?.code}`)) }).toEqual({
      name,
      codes: new Set(['false MSG-403']),
    });
  }
  expect(await stage.ask('account.state', {})).toEqual(state);
  expect(await stage.ask('job.list', {})).toEqual([]);
  expect(stage.sandbox.control.counts()['ReclaimPartnerCoupons']).toBeUndefined();
});

test('what is no message is refused', async () => {
  const replies = await fromPage(
    null,
    0,
    'page.start',
    [],
    {},
    { name: 'page.start' },
    { name: 1, input: {} },
    { name: 'page.start', input: {}, from: 'extension' },
    { name: 'nobody.knows', input: {} },
    { name: '__proto__', input: {} },
    { name: 'constructor', input: {} },
    { name: 'toString', input: {} },
    { name: 'PAGE.START', input: {} },
    { name: ' page.start', input: {} },
    { name: 'x'.repeat(100_000), input: {} },
    { name: 'plan.confirm', input: {}, sender: { origin: `chrome-extension://${stage.browser.extensionId}` } },
  );
  expect(new Set(replies.map(({ ok, error }) => `${ok} ${error?.code}`))).toEqual(new Set(['false MSG-400']));
});

test('messages that a page may send take only what they declare', async () => {
  for (const name of pageMay) {
    const wrong = inputs.filter((input) => !v.is(messages[name].input, input));
    const replies = await fromPage(...wrong.map((input) => asHelper(name, input)));
    expect({ name, codes: new Set(replies.map(({ ok, error }) => `${ok} ${error?.code}`)) }).toEqual({
      name,
      codes: new Set(['false MSG-400']),
    });
  }
});

test('a message of helpers is taken only for a helper whose level suffices', async () => {
  const proposal = { name: 'plan.propose', input: { kind: 'reclaim-coupons', account: '', targets: ['12345678'] } };
  const helpers = [undefined, 'share-product-link', 'nobody', '__proto__', 'constructor', ''];
  const replies = await fromPage(
    ...helpers.map((helper) => ({ ...proposal, helper })),
    { name: 'share.record', input: {} },
    { name: 'page.start', input: {}, helper: 'reclaim-coupons' },
  );
  expect(new Set(replies.map(({ ok, error }) => `${ok} ${error?.code}`))).toEqual(new Set(['false MSG-403']));
  expect(await stage.ask('plan.proposal', { kind: 'reclaim-coupons' })).toBeNull();
});

test('no answer to a page holds a secret', async () => {
  const tokens = stage.sandbox.world.identities.tokens().map(({ value }) => value);
  expect(tokens.length).toBeGreaterThan(0);
  const everything = names.flatMap((name) => inputs.map((input) => asHelper(name, input)));
  const text = JSON.stringify(await fromPage(...everything));
  for (const secret of [...tokens, PASSWORDS['ops-full']]) expect(text.includes(secret)).toBe(false);
  expect(text).toContain('MSG-403');
  expect(stage.sandbox.control.counts()['ReclaimPartnerCoupons']).toBeUndefined();
});

test('the page itself, outside our world, has nobody to talk to', async () => {
  const reached = await stage.browser.page.evaluate(async (id) => {
    const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: (id: string, message: unknown) => Promise<unknown> } } }).chrome
      ?.runtime;
    return (
      runtime?.sendMessage?.(id, { name: 'page.start', input: {} }).then(
        () => 'answered',
        () => 'refused',
      ) ?? 'no runtime'
    );
  }, stage.browser.extensionId);
  expect(reached).not.toBe('answered');
});
