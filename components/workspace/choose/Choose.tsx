import { errorText, t } from '../../../utils/common/i18n/t.ts';
import type { AccountStore } from '../../account/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Note } from '../../ui/Note.tsx';
import { useStore } from '../../hooks/use-store.ts';
import type { UiKind } from '../kinds/ui-kind.ts';
import { type ChooseStore, mayPlanList, type Way } from './choose-store.ts';
import { ChooseByList } from './ChooseByList.tsx';
import { ChosenOnPage, isOtherAccount } from './ChosenOnPage.tsx';

interface Props {
  readonly kind: UiKind;
  readonly store: ChooseStore;
  readonly account: AccountStore;
}

/** The ways in: rows of the page, a list, a filter. */
export function Choose({ kind, store, account }: Props) {
  const state = useStore(store.state, (whole) => whole);
  const { account: signedIn } = useStore(account.state, (whole) => whole);
  const { words, filter } = kind;
  const { way, proposal, planning, error } = state;
  const ways: Way[] = [...(proposal ? (['proposal'] as const) : []), 'list', 'filter'];
  const ready =
    way === 'filter' ||
    (way === 'list' && mayPlanList(state)) ||
    (way === 'proposal' && proposal !== undefined && !isOtherAccount(proposal, signedIn));
  return (
    <>
      <p>{t(words.about)}</p>
      <Choice
        legend={t('coupons.way')}
        value={way}
        onChoose={store.setWay}
        options={ways.map((value) => ({ value, text: t(`coupons.way.${value}`) }))}
      />
      {way === 'proposal' && proposal && <ChosenOnPage proposal={proposal} words={words} account={signedIn} />}
      {way === 'list' && <ChooseByList store={store} state={state} words={words} />}
      {way === 'filter' && (
        <filter.Fields
          form={state.filter}
          wrong={state.wrong}
          set={store.setFilter}
          resellers={state.resellers}
          resellersError={state.resellersError}
          loadResellers={() => void store.loadResellers()}
        />
      )}
      {error && (
        <Note tone="error" urgent>
          {t('coupons.planFailed')} {errorText(error.code, error.params)}
        </Note>
      )}
      <div class="pcc-row">
        <Button kind="primary" disabled={!ready || planning} onPress={() => void store.planChosen()}>
          {t('coupons.plan')}
        </Button>
        <span class="pcc-hint">{t('coupons.planHint')}</span>
      </div>
    </>
  );
}
