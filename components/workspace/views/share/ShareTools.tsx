import { useId } from 'preact/hooks';
import { t } from '../../../../utils/common/i18n/t.ts';
import { Button } from '../../../ui/Button.tsx';
import { accountName } from './account-name.ts';
import type { ShareState } from './state.ts';
import { accountsOf } from './state.ts';
import type { ShareStore } from './store.ts';

/** Beside the tools of the list: the account, and deleting what is ticked or all of it. */
export function ShareTools({ store, state }: { readonly store: ShareStore; readonly state: ShareState }) {
  const id = useId();
  const accounts = accountsOf(state.entries);
  const ticked = state.selected.size;
  return (
    <>
      {accounts.length > 1 && (
        <>
          <label class="pcc-hidden" for={id}>
            {t('history.account')}
          </label>
          <select
            id={id}
            class="pcc-box pcc-fit"
            value={state.account ?? ''}
            onChange={(event) => store.setAccount(event.currentTarget.value)}
          >
            {accounts.map((account) => (
              <option key={account} value={account}>
                {accountName(account)}
              </option>
            ))}
          </select>
        </>
      )}
      {ticked > 0 ? (
        <Button kind="danger" onPress={() => void store.deleteSelected()}>
          {t('history.deleteSelected', { count: ticked })}
        </Button>
      ) : (
        <Button onPress={() => store.askToDeleteAll(true)}>{t('history.deleteAll')}</Button>
      )}
    </>
  );
}
