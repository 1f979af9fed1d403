import { t } from '../../../utils/common/i18n/t.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { accountName } from './account-name.ts';
import type { ShareState } from './state.ts';
import { accountsOf } from './state.ts';
import type { ShareStore } from './store.ts';

interface Props {
  readonly store: ShareStore;
  readonly state: ShareState;
  /** How many entries the filter leaves. */
  readonly found: number;
}

/** Above the history: account, filter, and deleting all of it. */
export function ShareTools({ store, state, found }: Props) {
  const accounts = accountsOf(state.entries);
  return (
    <>
      <div class="pcc-row pcc-tools">
        {accounts.length > 1 && (
          <Field label={t('history.account')}>
            {(ties) => (
              <Select
                ties={ties}
                value={state.account ?? ''}
                onChoose={store.setAccount}
                options={accounts.map((value) => ({ value, text: accountName(value) }))}
              />
            )}
          </Field>
        )}
        <Field label={t('history.filter')}>{(ties) => <TextBox ties={ties} value={state.filter} onInput={store.setFilter} />}</Field>
        <Button kind="danger" onPress={() => store.askToDeleteAll(true)}>
          {t('history.deleteAll')}
        </Button>
      </div>
      <p class="pcc-hint" role="status">
        {t('history.found', { count: found })}
      </p>
    </>
  );
}
