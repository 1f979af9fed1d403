import { describe, expect, test } from 'vitest';
import { PASSWORDS, PROVIDER } from '../../sandbox/world/accounts.ts';
import { stringsFor } from '../../utils/common/i18n/index.ts';
import { auditBoth } from '../support/audit-both.ts';
import { openWorkerClient } from '../support/worker-client.ts';
import { setUpBrowser } from './browser-fixture.ts';

/** Customers with their balances, as a person reads them in the workspace. */
describe.each([
  ['zh', 'zh-CN'],
  ['en', 'en-US'],
] as const)('%s', (locale, lang) => {
  const stage = setUpBrowser({ lang });
  const strings = stringsFor(locale);

  test('own customers are read, and none is left out', async () => {
    const client = await openWorkerClient(stage.browser);
    await client.ask('account.signIn', { account: PROVIDER, user: 'ops-full', password: PASSWORDS['ops-full'] });
    const page = await stage.browser.context.newPage();
    await page.goto(`chrome-extension://${stage.browser.extensionId}/workspace.html#customers`);
    await page.getByRole('button', { name: strings['customers.mine'], exact: true }).click();
    await page.getByRole('grid').waitFor({ timeout: 30_000 });
    const own = [...stage.sandbox.world.customers.values()].filter(({ partner }) => partner === PROVIDER);
    expect(Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1).toBe(own.length);
    await auditBoth(page);
  });
});
