import { useCallback, useEffect, useState } from 'preact/hooks';
import { errorText, t } from '../../../../utils/common/i18n/t.ts';
import { AccountGate } from '../../../account/AccountGate.tsx';
import { useExpired } from '../../../hooks/use-expired.ts';
import { useStore } from '../../../hooks/use-store.ts';
import { ask } from '../../../own-pages/extension-client.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Note } from '../../../ui/Note.tsx';
import { defineView, type ViewProps } from '../../define-view.ts';
import { useJobChanges } from '../../jobs/use-job-changes.ts';
import { CustomerList } from './CustomerList.tsx';
import { createCustomersStore } from './store.ts';
import { Summary } from './Summary.tsx';

/** After so long, ms, balances are too old not to say so. */
const freshMs = 10 * 60_000;

const scopes = ['mine', 'all-resellers'] as const;

function Read() {
  const [store] = useState(() => createCustomersStore(ask));
  const { read, error } = useStore(store.state, (whole) => whole);
  const old = useExpired((read?.endedAt ?? Infinity) + freshMs);
  const readId = read?.readId;
  useJobChanges(
    useCallback(
      (changed: string) => {
        if (changed === readId) void store.look(changed);
      },
      [store, readId],
    ),
  );
  // A short read may have ended before anybody listened.
  useEffect(() => {
    if (readId !== undefined) void store.look(readId);
  }, [store, readId]);
  const failure = error ?? read?.error;
  const scope = read?.request.scope.kind;
  return (
    <>
      <div class="pcc-row" role="group" aria-label={t('customers.scope')}>
        {scopes.map((kind) => (
          <Button key={kind} pressed={scope === kind} onPress={() => void store.start(kind)}>
            {t(`customers.${kind}`)}
          </Button>
        ))}
        {read?.state === 'done' && scope && scope !== 'reseller' && (
          <Button onPress={() => void store.start(scope)}>{t('customers.refresh')}</Button>
        )}
        {read?.state === 'reading' && <Button onPress={() => void store.stop(read.readId)}>{t('reading.stop')}</Button>}
        {read?.state === 'failed' && <Button onPress={() => void store.resume(read.readId)}>{t('reading.resume')}</Button>}
      </div>
      {failure && (
        <Note tone="error" urgent>
          {errorText(failure.code, failure.params)}
        </Note>
      )}
      {read?.state === 'reading' && <p role="status">{t('customers.reading', { count: read.progress?.done ?? 0 })}</p>}
      {read?.state === 'stopped' && <p role="status">{t('customers.stopped')}</p>}
      {!read && (
        <EmptyState title={t('customers.start')}>
          <p>{t('customers.startHow')}</p>
        </EmptyState>
      )}
      {read?.summary && (
        <>
          <Summary summary={read.summary} old={old} />
          <CustomerList store={store} read={read} />
        </>
      )}
    </>
  );
}

/** Customers with their balances. */
function Customers({ account }: ViewProps) {
  return (
    <>
      <h2>{t('view.customers')}</h2>
      <AccountGate store={account} why={t('customers.signInWhy')}>
        <Read />
      </AccountGate>
    </>
  );
}

export default defineView({
  title: 'view.customers',
  icon: 'people',
  order: 40,
  needs: { tab: { title: 'customers.needsTab', why: 'customers.needsTabWhy' } },
  View: Customers,
});
