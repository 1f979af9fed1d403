import { errorText, t } from '../../../utils/common/i18n/t.ts';
import type { AccountStore } from '../../account/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../../ui/Facts.tsx';
import { Field } from '../../ui/Field.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Note } from '../../ui/Note.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import { useStore } from '../../hooks/use-store.ts';
import { yuan } from '../../format/yuan.ts';
import { type PreviewState, typedRight } from './preview-state.ts';
import type { PreviewStore } from './preview-store.ts';

interface Props {
  readonly store: PreviewStore;
  readonly state: PreviewState;
  readonly account: AccountStore;
  readonly expired: boolean;
}

/** The typed confirmation: who acts, on what, and that it cannot be undone. */
export function ConfirmPanel({ store, state, account, expired }: Props) {
  const { account: signedIn } = useStore(account.state, (whole) => whole);
  const { selected, typedCount, typedAmount, confirming, error } = state;
  if (signedIn?.state !== 'signed-in') return null;
  const { accountName, operatorName } = signedIn.identity;
  const count = selected?.count ?? 0;
  const amount = selected ? yuan(selected.amount) : '…';
  const right = typedRight(state);
  const wrong = (typed: string, fits: boolean): string => (typed !== '' && selected && !fits ? t('confirm.differs') : '');
  const confirm = (event: Event): void => {
    if (event.isTrusted && !expired) void store.confirm();
  };
  return (
    <section class="pcc-panel" data-tone="danger" aria-label={t('confirm.title')}>
      <h3>
        {t('confirm.title')} <Mark tone="error" text={t('confirm.production')} />
      </h3>
      <Facts
        facts={[
          { name: t('account.account'), value: accountName },
          { name: t('account.operator'), value: operatorName },
          { name: t('confirm.count'), value: <span class="pcc-total">{selected ? count : '…'}</span> },
          { name: t('confirm.amount'), value: <span class="pcc-total">{amount}</span> },
        ]}
      />
      <p>{t('confirm.what', { count, amount })}</p>
      <div class="pcc-row pcc-tools">
        <Field label={t('confirm.typeCount', { count })} error={wrong(typedCount, right.count)}>
          {(ties) => <TextBox ties={ties} maxLength={64} value={typedCount} onInput={store.setCount} />}
        </Field>
        <Field label={t('confirm.typeAmount', { amount })} error={wrong(typedAmount, right.amount)}>
          {(ties) => <TextBox ties={ties} maxLength={64} value={typedAmount} onInput={store.setAmount} />}
        </Field>
      </div>
      {selected?.count === 0 && <Note tone="warning">{t('confirm.none')}</Note>}
      {expired && <Note tone="error">{t('preview.expired')}</Note>}
      {error && (
        <Note tone="error" urgent>
          <p>{error.code.startsWith('MSG-') ? t('confirm.unsure', { code: error.code }) : errorText(error.code, error.params)}</p>
          {error.code === 'JOB-104' && error.params?.['job'] && (
            <p>
              <span class="pcc-code">{error.params['target']}</span> <a href={`#jobs/${error.params['job']}`}>{t('preview.openJob')}</a>
            </p>
          )}
        </Note>
      )}
      <Button kind="danger" onPress={confirm} disabled={expired || confirming || count === 0 || !right.count || !right.amount}>
        {t('confirm.do', { count })}
      </Button>
    </section>
  );
}
