import { useState } from 'preact/hooks';
import { t } from '../../utils/common/i18n/t.ts';
import { KeptList } from '../own-pages/KeptList.tsx';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { RetentionDays } from './RetentionDays.tsx';

interface Props {
  readonly days: number;
  readonly onDays: (days: number) => void;
  readonly onDelete: () => void;
}

/** What is kept, for how long, and the way to be rid of it. */
export function DataKept({ days, onDays, onDelete }: Props) {
  const [asking, setAsking] = useState(false);
  const close = (): void => setAsking(false);
  return (
    <>
      <KeptList days={days} />
      <RetentionDays days={days} onSave={onDays} />
      <Button kind="danger" onPress={() => setAsking(true)}>
        {t('options.data.delete')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('options.data.deleteTitle')}
          cancel={t('action.cancel')}
          confirm={t('options.data.delete')}
          onClose={close}
          onConfirm={() => {
            close();
            onDelete();
          }}
        >
          <p>{t('options.data.deleteText')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
