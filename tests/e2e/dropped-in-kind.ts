import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/tools.ts';

/** The files that a page of the documents tells a newcomer to write, by where they go: blocks that begin with their path. */
function filesOf(page: string): (readonly [path: string, text: string])[] {
  const text = readFileSync(join(root, 'docs', page), 'utf8');
  return [...text.matchAll(/```tsx?\n\/\/ ([\w/.-]+)\n([^]*?)```/g)].map(([, path = '', file = '']) => [path, file]);
}

const uiKind = `import { reclaimExpiring } from '../../../../utils/common/jobs/kinds/reclaim-expiring.ts';
import { t } from '../../../../utils/common/i18n/t.ts';
import type { UiKind } from '../ui-kind.ts';

const kind: UiKind = {
  info: reclaimExpiring,
  words: {
    title: 'app.name',
    name: 'app.name',
    items: 'coupons.items',
    means: 'coupons.means',
    act: 'coupons.act',
    about: 'coupons.about',
    signInWhy: 'coupons.signInWhy',
    id: 'coupon.id',
    idHint: 'coupons.listHint',
    idHeads: 'coupons.idHeads',
    lookUp: 'coupons.lookUp',
  },
  columns: () => [{ id: 'target', title: t('coupon.id'), kind: 'id', width: 200 }],
  groupable: [],
  byIds: () => ({ before: 0 }),
  filter: {
    empty: { days: '3650' },
    read: ({ days }) => ({ request: { before: Date.now() + Number(days) * 86_400_000 } }),
    Fields: ({ form }) => <p>{form['days']}</p>,
  },
  exported: [{ title: 'coupon.id', value: ({ target }) => target }],
};

export default kind;
`;

const view = `import { defineView } from '../../define-view.ts';
import kind from '../../kinds/reclaim-expiring/kind.tsx';
import { planView } from '../../plan-view.tsx';

export default defineView({ title: 'app.name', icon: 'coupon', order: 98, View: planView(kind) });
`;

/** Writes the operation and the kind of the documents into a copy of the product, and what the workspace shows of the kind. */
export function dropInKind(folder: string): void {
  const files = [
    ...filesOf('adding-an-operation.md'),
    ...filesOf('adding-a-kind.md').filter(([path]) => !path.endsWith('.test.ts')),
    ['components/workspace/kinds/reclaim-expiring/kind.tsx', uiKind],
    ['components/workspace/views/expiring/view.tsx', view],
    ['components/workspace/views/expiring/place.ts', "export default 'tab';\n"],
  ] as const;
  for (const [path, text] of new Map(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
