import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { startSandbox } from '../../sandbox/server.ts';
import { buildCopy } from '../../scripts/build-copy.ts';
import { output } from '../../scripts/tools.ts';
import { launch } from '../support/browser.ts';
import { PASSWORDS, PROVIDER } from '../../sandbox/world/accounts.ts';
import { waitForPierced } from '../support/pierced.ts';
import { openWorkerClient } from '../support/worker-client.ts';
import { dropInKind } from './dropped-in-kind.ts';

const folder = join(output, 'drop-in');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = `import { knownPage, table } from '../known-page.ts';

export default knownPage({
  title: ['券管理'],
  parts: { quotas: table({ tabs: [['代金券管理'], ['代金券额度']], columns: { quota: ['额度编号'] } }) },
});
`;

const helper = `import { defineHelper } from '../../../utils/page/helper.ts';
import dropInPage from '../../../utils/page/known-pages/drop-in-page.ts';
import { Bars } from '../../../utils/page/mount/bars.ts';
import { t } from '../../../utils/page/t.ts';

export default defineHelper({
  page: dropInPage,
  level: 'read',
  places: [{ place: 'aboveTable', mount: Bars, table: 'quotas', view: ({ table }) => <p>{t('app.name')}: {table.rows().length}</p> }],
});
`;

const view = `import { t } from '../../../../utils/common/i18n/t.ts';
import { defineView } from '../../define-view.ts';

function DropIn() {
  return <h2>{t('app.name')} 4711</h2>;
}

export default defineView({ title: 'app.name', icon: 'share', order: 99, View: DropIn });
`;

test('a page, a helper, a view, an operation and a kind of job that are dropped in are found without editing a list', async () => {
  const extension = await buildCopy(folder, () => {
    writeFileSync(join(folder, 'utils/page/known-pages/drop-in-page.ts'), page);
    mkdirSync(join(folder, 'components/helpers/drop-in'));
    writeFileSync(join(folder, 'components/helpers/drop-in/helper.tsx'), helper);
    writeFileSync(join(folder, 'components/helpers/drop-in/level.ts'), "export default 'read';\n");
    mkdirSync(join(folder, 'components/workspace/views/drop-in'));
    writeFileSync(join(folder, 'components/workspace/views/drop-in/view.tsx'), view);
    writeFileSync(join(folder, 'components/workspace/views/drop-in/place.ts'), "export default 'tab';\n");
    dropInKind(folder);
  });
  const sandbox = await startSandbox();
  const browser = await launch({ sandbox, extension });
  try {
    await browser.page.goto('https://account.huaweicloud.com/obmgr/?role=provider#/obmgr/coupons');
    const text = await waitForPierced(browser.page, (ui) => (/伙伴中心助手\s*:\s*[1-9]/.test(ui.text()) ? ui.text() : undefined));
    expect(text).toMatch(/伙伴中心助手/);
    const client = await openWorkerClient(browser);
    await client.ask('account.signIn', { account: PROVIDER, user: 'ops-full', password: PASSWORDS['ops-full'] });
    const health = (await client.ask('health.list', {})).find(({ page: name }) => name === '券管理');
    await client.page.goto(`chrome-extension://${browser.extensionId}/workspace.html#share`);
    await client.page.getByRole('navigation').getByRole('link').last().click();
    await client.page.getByText('4711').waitFor();
    const needed = await client.ask('access.needed', {});
    expect(needed.map(({ operation }) => operation)).toContain('ListPartnerBalances');
    await client.page.getByRole('navigation').getByRole('link').nth(-2).click();
    await client.page.getByRole('radio').last().check();
    await client.page.getByRole('button', { name: '开始核对', exact: true }).click();
    await client.page.getByRole('heading', { name: '执行前核对' }).waitFor();
    const [, planId = ''] = /^#expiring\/(.+)$/.exec(await client.page.evaluate(() => location.hash)) ?? [];
    const plan = await client.ask('plan.get', { planId });
    expect(plan).toMatchObject({ kind: 'reclaim-expiring', state: 'done', summary: { coverage: { complete: true } } });
    expect(plan?.summary?.counts.will).toBeGreaterThan(0);
    expect(health?.parts).toContainEqual({ kind: 'table', in: '代金券额度', part: '代金券额度', found: true, required: true });
  } finally {
    await browser.close();
    await sandbox.close();
  }
});
