import { expect, test, vi } from 'vitest';
import { logEntries } from '../../common/log.ts';
import { createRouter, type Handlers } from '../router.ts';
import { pageHandlers } from './page.ts';

vi.mock('webextension-polyfill', () => ({ default: { storage: { session: {}, local: {} }, i18n: {} } }));

const own = { id: 'ours', origin: 'chrome-extension://ours' };
const route = createRouter(pageHandlers as Handlers, own, {});
const options = { id: own.id, origin: own.origin, url: `${own.origin}/options.html?x=1` };
const page = { id: own.id, origin: 'https://partner.huaweicloud.com', tab: { id: 1 } };

test('our own pages report errors, with nothing beyond event and code; no page of Partner Center does', async () => {
  const report = { name: 'log.report', input: { event: 'page.error', code: 'TypeError' } };
  expect(await route(report, options)).toEqual({ ok: true, value: null });
  expect(logEntries().at(-1)).toEqual({ at: expect.any(Number), event: 'page.error', code: 'TypeError', page: 'options' });
  expect(await route(report, page)).toMatchObject({ ok: false, error: { code: 'MSG-403' } });
  for (const more of [{ job: 'x' }, { text: 'x' }, { code: 'x'.repeat(65) }]) {
    expect(await route({ ...report, input: { ...report.input, ...more } }, options)).toMatchObject({
      ok: false,
      error: { code: 'MSG-400' },
    });
  }
});
