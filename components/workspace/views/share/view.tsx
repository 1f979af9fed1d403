import { useEffect, useState } from 'preact/hooks';
import { errorText, t } from '../../../../utils/common/i18n/t.ts';
import { useRefresh } from '../../../hooks/use-refresh.ts';
import { useStore } from '../../../hooks/use-store.ts';
import { ask } from '../../../own-pages/extension-client.ts';
import { NoticeToast } from '../../../own-pages/NoticeToast.tsx';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { defineView } from '../../define-view.ts';
import { DeleteAllDialog } from './DeleteAllDialog.tsx';
import { QrDialog } from './QrDialog.tsx';
import { ShareTable } from './ShareTable.tsx';
import { ofAccount } from './state.ts';
import { createShareStore } from './store.ts';

const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** The links that were handed out from this browser. */
function Share() {
  const [store] = useState(() => createShareStore({ ask, copy }));
  const state = useStore(store.state, (whole) => whole);
  useEffect(() => void store.load(), [store]);
  useRefresh(store.load);

  if (state.status === 'loading') return <p class="pcc-soft">{t('pages.loading')}</p>;
  const failed = state.status === 'failed' && (
    <EmptyState title={t('history.failed')}>
      <p role="alert">{state.error && errorText(state.error.code, state.error.params)}</p>
      <Button onPress={() => void store.load()}>{t('action.retry')}</Button>
    </EmptyState>
  );
  if (failed && state.entries.length === 0) return failed;
  return (
    <>
      <h2>{t('history.title')}</h2>
      <p class="pcc-hint">{t('history.kept', { count: state.retentionDays })}</p>
      {failed}
      <ShareTable store={store} state={state} />
      {state.qrOf && <QrDialog entry={state.qrOf} onClose={store.closeQr} />}
      {state.askingToDeleteAll && state.account !== undefined && (
        <DeleteAllDialog
          count={ofAccount(state).length}
          account={state.account}
          onDelete={() => void store.deleteAll()}
          onClose={() => store.askToDeleteAll(false)}
        />
      )}
      <NoticeToast notice={state.notice} onClose={store.closeNotice} />
    </>
  );
}

export default defineView({ title: 'view.share', icon: 'share', order: 10, View: Share });
