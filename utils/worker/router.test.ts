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
  return { called, route: createRouter(handlers, own) };
}

describe('who may send what', () => {
  const fromPage = names.filter((name) => messages[name].from.includes('page'));

  test('pages may send these and no others', () => {
    expect(fromPage.toSorted()).toEqual([
      'coupons.propose',
      'helper.failed',
      'page.health',
      'page.start',
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
    void route({ name: 'workspace.open', input: { view: 'share' } }, page);
    expect(called).toEqual(['workspace.open']);
  });
});
