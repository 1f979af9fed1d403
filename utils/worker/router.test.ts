import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messages, type MessageName } from '../common/messages.ts';
import { createRouter, type Handlers } from './router.ts';
import type { Sender } from './sender.ts';

const own = { id: 'our-id', origin: 'chrome-extension://our-id' };
const page: Sender = { id: 'our-id', origin: 'https://account.huaweicloud.com', tab: { id: 1 } };
const ownPage: Sender = { id: 'our-id', origin: own.origin, tab: { id: 2 } };
const names = Object.keys(messages) as MessageName[];

function recording() {
  const called: string[] = [];
  const handlers = Object.fromEntries(names.map((name) => [name, () => void called.push(name)])) as unknown as Handlers;
  return { called, route: createRouter(handlers, own, { reader: 'read', preparer: 'prepare', proposer: 'propose' }) };
}

describe('who may send what', () => {
  const fromPage = names.filter((name) => messages[name].from.includes('page'));

  test('pages may send these and no others', () => {
    expect(fromPage.toSorted()).toEqual([
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

  test.each(names.filter((name) => !messages[name].from.includes('page')))('%s from a page reaches no handler', async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (input) => {
        const { called, route } = recording();
        expect(await route({ name, input }, page)).toEqual({ ok: false, error: { code: 'MSG-403' } });
        expect(called).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test.each<[string, Sender]>([
    ['another extension', { id: 'another', origin: 'chrome-extension://another' }],
    ['another extension that names our origin', { id: 'another', origin: own.origin }],
    ['a page of another site', { ...page, origin: 'https://account.huaweicloud.com.evil.example' }],
    ['the shop', { ...page, origin: 'https://marketplace.huaweicloud.com' }],
    ['plain http', { ...page, origin: 'http://account.huaweicloud.com' }],
    ['no origin at all', { id: 'our-id' }],
    ['a page without a tab', { id: 'our-id', origin: page.origin }],
  ])('%s reaches no handler', async (_, sender) => {
    for (const name of names) {
      const { called, route } = recording();
      expect(await route({ name, input: {} }, sender)).toEqual({ ok: false, error: { code: 'MSG-403' } });
      expect(called).toEqual([]);
    }
  });

  test('Firefox, which names no origin, is judged by the address', async () => {
    const { called, route } = recording();
    await route({ name: 'page.start', input: {} }, { id: 'our-id', url: 'https://partner.huaweicloud.com/x#y', tab: { id: 1 } });
    expect(called).toEqual(['page.start']);
  });
});

describe('which helper may send what', () => {
  const proposal = { name: 'plan.propose', input: { kind: 'reclaim-coupons', account: '', targets: ['12345678'] } };
  const opening = { name: 'workspace.open', input: { view: 'share' } };
  const start = { name: 'page.start', input: {} };

  test.each<[string, object, string[]]>([
    ['a helper that proposes, a proposal', { ...proposal, helper: 'proposer' }, ['plan.propose']],
    ['a helper that proposes, what needs only to read', { ...opening, helper: 'proposer' }, ['workspace.open']],
    ['a helper that reads, what needs only to read', { ...opening, helper: 'reader' }, ['workspace.open']],
    ['the run loop, its own', start, ['page.start']],
  ])('%s: taken', async (_, message, expected) => {
    const { called, route } = recording();
    await route(message, page);
    expect(called).toEqual(expected);
  });

  test.each<[string, object]>([
    ['a helper that reads, a proposal', { ...proposal, helper: 'reader' }],
    ['a helper that prepares, a proposal', { ...proposal, helper: 'preparer' }],
    ['a helper that was not built in', { ...opening, helper: 'stranger' }],
    ['a helper by a name that every object has', { ...opening, helper: 'constructor' }],
    ['no helper at all', opening],
    ['a helper, what is the run loop’s own', { ...start, helper: 'proposer' }],
  ])('%s: refused', async (_, message) => {
    const { called, route } = recording();
    expect(await route(message, page)).toEqual({ ok: false, error: { code: 'MSG-403' } });
    expect(called).toEqual([]);
  });

  test('our own pages send for no helper', async () => {
    const { called, route } = recording();
    expect(await route({ name: 'settings.get', input: {}, helper: 'proposer' }, ownPage)).toEqual({
      ok: false,
      error: { code: 'MSG-403' },
    });
    expect(called).toEqual([]);
  });

  test('every message from a page says its level, but for the three of the run loop itself', () => {
    const withoutLevel = names.filter((name) => messages[name].from.includes('page') && messages[name].level === undefined);
    expect(withoutLevel.toSorted()).toEqual(['helper.failed', 'page.health', 'page.start']);
    expect(names.filter((name) => messages[name].level !== undefined && messages[name].from.includes('extension'))).toEqual([]);
  });
});

describe('what may be in a message', () => {
  test('anything that is no message of ours is refused', async () => {
    const { called, route } = recording();
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (message) => {
        expect(await route(message, ownPage)).toMatchObject({ ok: false });
      }),
    );
    expect(await route({ name: 'toString', input: {} }, ownPage)).toEqual({ ok: false, error: { code: 'MSG-400' } });
    expect(await route({ name: 'settings.get', input: {}, extra: 1 }, ownPage)).toEqual({ ok: false, error: { code: 'MSG-400' } });
    expect(called).toEqual([]);
  });

  test('an answer that does not fit its declaration does not leave', async () => {
    const { route } = recording();
    expect(await route({ name: 'settings.get', input: {} }, ownPage)).toEqual({ ok: false, error: { code: 'MSG-500' } });
  });

  test('the handler runs in the listener’s own turn, or the side panel could not open', () => {
    const { called, route } = recording();
    void route({ name: 'workspace.open', input: { view: 'share' }, helper: 'reader' }, page);
    expect(called).toEqual(['workspace.open']);
  });
});
