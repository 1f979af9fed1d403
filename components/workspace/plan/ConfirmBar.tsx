import { errorText, t } from '../../../utils/common/i18n/t.ts';
import { formatFen, fenFromDecimal } from '../../../utils/common/money.ts';
import type { AccountStore } from '../../account/store.ts';
import { useStore } from '../../hooks/use-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import type { UiKind } from '../kinds/ui-kind.ts';
import { isWhole, type PlanState, typedRight } from './plan-state.ts';
import type { PlanStore } from './plan-store.ts';

interface Props {
  readonly kind: UiKind;
  readonly store: PlanStore;
  readonly state: PlanState;
  readonly account: AccountStore;
  readonly expired: boolean;
}

/** Why a selection cannot be one job; '' = it can. */
function overCap({ info: { maxItems, maxFen } }: UiKind, count: number, fen: number): string {
  if (count > maxItems) return errorText('JOB-106', { cap: String(maxItems) });
  return fen > maxFen ? errorText('JOB-107', { cap: formatFen(maxFen) }) : '';
}

function Refused({ state }: Pick<Props, 'state'>) {
  const { error } = state;
  if (!error) return null;
  return (
    <Note tone="error" urgent>
      <p>{error.code.startsWith('MSG-') ? t('confirm.unsure', { code: error.code }) : errorText(error.code, error.params)}</p>
      {error.code === 'JOB-104' && error.params?.['job'] && (
        <p>
          <span class="pcc-code">{error.params['target']}</span> <a href={`#jobs/${error.params['job']}`}>{t('preview.openJob')}</a>
        </p>
      )}
    </Note>
  );
}

/** The typed confirmation, always in view: who acts, on what, and that it cannot be undone. */
export function ConfirmBar({ kind, store, state, account, expired }: Props) {
  const { account: signedIn } = useStore(account.state, (whole) => whole);
  const { selected, typedCount, typedAmount, confirming } = state;
  if (signedIn?.state !== 'signed-in' || selected?.count === 0) return null;
  const { accountName, operatorName } = signedIn.identity;
  const { words, info } = kind;
  const count = selected?.count ?? 0;
  const fen = fenFromDecimal(selected?.amount ?? '0') ?? 0;
  const amount = formatFen(fen);
  const right = typedRight(state);
  const over = overCap(kind, count, fen);
  const wrong = (typed: string, fits: boolean): string => (typed !== '' && selected && !fits ? t('confirm.differs') : '');
  const confirm = (event: Event): void => {
    if (event.isTrusted && !expired) void store.confirm();
  };
  return (
    <section class="pcc-confirm" aria-label={t('confirm.title')}>
      <div class="pcc-confirm-what">
        <p class="pcc-total">{selected ? t('preview.itemsAndAmount', { items: t(words.items, { count }), amount }) : '…'}</p>
        <p class="pcc-hint">{t('confirm.who', { account: accountName, operator: operatorName, cap: formatFen(info.maxFen) })}</p>
        <details>
          <summary>{t('confirm.real')}</summary>
          <p>{t(words.means, { count, amount })}</p>
        </details>
        {over && <Note tone="error">{over}</Note>}
        {expired && <Note tone="error">{t('preview.expired')}</Note>}
        <Refused state={state} />
      </div>
      <Field label={t('confirm.typeCount', { count })} error={wrong(typedCount, right.count)}>
        {(ties) => <TextBox ties={ties} maxLength={64} value={typedCount} onInput={store.setCount} />}
      </Field>
      <Field label={t('confirm.typeAmount', { amount })} error={wrong(typedAmount, right.amount)}>
        {(ties) => <TextBox ties={ties} maxLength={64} value={typedAmount} onInput={store.setAmount} />}
      </Field>
      <Button
        kind="danger"
        onPress={confirm}
        disabled={expired || confirming || !isWhole(state) || over !== '' || count === 0 || !right.count || !right.amount}
      >
        {t(words.act, { count })}
      </Button>
    </section>
  );
}
