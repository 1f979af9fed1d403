import { useEffect } from 'preact/hooks';
import type { AccessLine } from '../../utils/common/account.ts';
import { textOf } from '../../utils/common/i18n/text-of.ts';
import { t } from '../../utils/common/i18n/t.ts';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Table } from '../ui/Table.tsx';
import { useStore } from '../hooks/use-store.ts';
import type { AccountStore } from './store.ts';

const tones = { yes: 'done', no: 'error', untested: 'plain', unclear: 'warning' } as const;

function Result({ line }: { readonly line: AccessLine | undefined }) {
  if (!line) return <>{t('access.notChecked')}</>;
  return (
    <>
      <Mark tone={tones[line.result]} text={t(`access.${line.result}`)} /> <span class="pcc-code">{line.code}</span>
    </>
  );
}

/** What an operation is for; one that has no sentence yet shows its official name. */
function purposeOf(operation: string): string {
  const key = `access.for.${operation}`;
  const text = textOf(key);
  return text === key ? operation : text;
}

/** Which permission items the operator needs, and a tick at each that a harmless read found to be there. */
export function AccessCheck({ store }: { readonly store: AccountStore }) {
  const { account, access, needed, busy } = useStore(store.state, (whole) => whole);
  useEffect(() => void store.loadNeeded(), [store]);
  const signedIn = account?.state === 'signed-in';
  return (
    <>
      <p>{t('access.about')}</p>
      <Table
        caption={t('access.title')}
        rows={needed}
        rowKey={({ operation }) => operation}
        columns={[
          { id: 'what', title: t('access.what'), long: true, cell: ({ operation }) => purposeOf(operation) },
          { id: 'item', title: t('access.item'), long: true, cell: ({ items }) => <span class="pcc-code">{items.join(' / ')}</span> },
          {
            id: 'result',
            title: t('access.result'),
            long: true,
            cell: ({ operation }) => <Result line={access?.find((line) => line.operation === operation)} />,
          },
        ]}
      />
      <div class="pcc-row">
        <Button disabled={!signedIn || busy} onPress={() => void store.checkAccess()}>
          {t('access.check')}
        </Button>
        {!signedIn && <span class="pcc-hint">{t('access.signInFirst')}</span>}
      </div>
      <p class="pcc-hint">{t('access.note')}</p>
    </>
  );
}
