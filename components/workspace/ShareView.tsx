import { useEffect, useState } from 'preact/hooks';
import { errorText, t } from '../../utils/common/i18n/t.ts';
import { ask } from '../own-pages/extension-client.ts';
import { NoticeToast } from '../own-pages/NoticeToast.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useRefresh } from '../hooks/use-refresh.ts';
import { useStore } from '../hooks/use-store.ts';
import { DeleteAllDialog } from './share/DeleteAllDialog.tsx';
import { HowToShare } from './share/HowToShare.tsx';
import { QrDialog } from './share/QrDialog.tsx';
import { matching, ofAccount } from './share/state.ts';
import { createShareStore } from './share/store.ts';
import { ShareTable } from './share/ShareTable.tsx';
import { ShareTools } from './share/ShareTools.tsx';

const copy = (text: string): Promise<void> => navigator.clipboard.writeText(text);

/** View: the links that were handed out from this browser. */
export function ShareView() {
  const [store] = useState(() => createShareStore({ ask, copy }));
  const state = useStore(store.state, (whole) => whole);
  useEffect(() => void store.load(), [store]);
  useRefresh(store.load);

  if (state.status === 'loading') return <p class="pcc-soft">{t('pages.loading')}</p>;
  if (state.status === 'failed' && state.entries.length === 0) {
    return (
      <EmptyState title={t('history.failed')}>
        <p role="alert">{state.error && errorText(state.error.code, state.error.params)}</p>
        <Button onPress={() => void store.load()}>{t('action.retry')}</Button>
      </EmptyState>
    );
  }
  const found = matching(state);
  return (
    <>
      <h2>{t('history.title')}</h2>
      <p class="pcc-hint">{t('history.kept', { count: state.retentionDays })}</p>
      {state.entries.length === 0 ? (
        <HowToShare />
      ) : (
        <>
          <ShareTools store={store} state={state} found={found.length} />
          <ShareTable store={store} rows={found.slice(0, state.limit)} revealed={state.revealed} />
          {found.length > state.limit && (
            <Button onPress={store.showMore}>{t('history.more', { shown: state.limit, found: found.length })}</Button>
          )}
        </>
      )}
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
