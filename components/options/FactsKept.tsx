import { useState } from 'preact/hooks';
import { t } from '../../utils/common/i18n/t.ts';
import type { FactCount } from '../../utils/common/facts/messages.ts';
import { factName } from '../format/optional-text.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { FactTable } from './FactTable.tsx';

interface Props {
  readonly facts: readonly FactCount[];
  readonly onDelete: (groups: readonly FactCount[]) => void;
}

/** What is remembered of the pages, and the way to be rid of it. */
export function FactsKept({ facts, onDelete }: Props) {
  const [asked, setAsked] = useState<readonly FactCount[]>([]);
  const close = (): void => setAsked([]);
  return (
    <>
      <h3>{t('facts.title')}</h3>
      <p>{t('facts.about')}</p>
      {facts.length === 0 ? (
        <p class="pcc-soft">{t('facts.empty')}</p>
      ) : (
        <>
          <FactTable facts={facts} onDelete={(group) => setAsked([group])} />
          <Button kind="danger" onPress={() => setAsked(facts)}>
            {t('facts.deleteAll')}
          </Button>
        </>
      )}
      {asked.length > 0 && (
        <ConfirmDialog
          title={t('facts.deleteTitle')}
          cancel={t('action.cancel')}
          confirm={t('facts.delete')}
          onClose={close}
          onConfirm={() => {
            close();
            onDelete(asked);
          }}
        >
          <ul class="pcc-list">
            {asked.map(({ kind, account, count }) => (
              <li key={`${kind}\n${account}`}>
                {factName(kind)} · <bdi>{account || t('history.accountUnknown')}</bdi> · {count}
              </li>
            ))}
          </ul>
          <p>{t('facts.deleteText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
