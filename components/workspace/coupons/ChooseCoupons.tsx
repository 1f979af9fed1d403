import { errorText, t } from '../../../utils/common/i18n/t.ts';
import type { AccountStore } from '../../account/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Note } from '../../ui/Note.tsx';
import { useStore } from '../../hooks/use-store.ts';
import { type ChooseStore, mayPlanList, type Way } from './choose-store.ts';
import { ChooseByFilter } from './ChooseByFilter.tsx';
import { ChooseByList } from './ChooseByList.tsx';
import { ChosenOnPage, isOtherAccount } from './ChosenOnPage.tsx';

/** The ways in: rows of the page, a list, a filter. */
export function ChooseCoupons({ store, account }: { readonly store: ChooseStore; readonly account: AccountStore }) {
  const state = useStore(store.state, (whole) => whole);
  const { account: signedIn } = useStore(account.state, (whole) => whole);
  const { way, proposal, planning, error } = state;
  const ways: Way[] = [...(proposal ? (['proposal'] as const) : []), 'list', 'filter'];
  const ready =
    way === 'filter' ||
    (way === 'list' && mayPlanList(state)) ||
    (way === 'proposal' && proposal !== undefined && !isOtherAccount(proposal, signedIn));
  return (
    <>
      <p>{t('coupons.about')}</p>
      <Choice
        legend={t('coupons.way')}
        value={way}
        onChoose={store.setWay}
        options={ways.map((value) => ({ value, text: t(`coupons.way.${value}`) }))}
      />
      {way === 'proposal' && proposal && <ChosenOnPage proposal={proposal} account={signedIn} />}
      {way === 'list' && <ChooseByList store={store} state={state} />}
      {way === 'filter' && <ChooseByFilter store={store} state={state} />}
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
      <div role="status">{planning && <Planning />}</div>
    </>
  );
}

function Planning() {
  return (
    <>
      <p>{t('coupons.planning')}</p>
      <progress class="pcc-progress" aria-label={t('coupons.planning')} />
    </>
  );
}
