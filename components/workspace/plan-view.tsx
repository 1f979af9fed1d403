import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../utils/common/i18n/t.ts';
import { AccountGate } from '../account/AccountGate.tsx';
import { whoOf } from '../account/who.ts';
import { useStore } from '../hooks/use-store.ts';
import { ask } from '../own-pages/extension-client.ts';
import { Choose } from './choose/Choose.tsx';
import { createChooseStore } from './choose/choose-store.ts';
import type { UiKind } from './kinds/ui-kind.ts';
import { PlanPane } from './plan/PlanPane.tsx';
import { createPlanStore } from './plan/plan-store.ts';
import type { ViewProps } from './define-view.ts';

const plannedAs =
  ({ info }: UiKind) =>
  ({ planId }: { planId: string }): void => {
    location.hash = `#${info.view}/${planId}`;
  };
const newPlan = (kind: UiKind) =>
  createPlanStore(kind.groupable[0], {
    ask,
    planned: plannedAs(kind),
    confirmed: ({ jobId }) => location.replace(`#jobs/${jobId}`),
  });

/** What a view shows in which a kind of job is planned: what it shall act on, the plan, and the confirmation. */
export function planView(kind: UiKind) {
  return function Plan({ detail, account }: ViewProps) {
    const who = useStore(account.state, (shown) => whoOf(shown.account));
    const [choose] = useState(() => createChooseStore(kind, { ask, planned: plannedAs(kind) }));
    const plan = useMemo(() => newPlan(kind), [who]);
    useLayoutEffect(() => choose.forgetAccount(), [who]);
    useEffect(() => void choose.takeProposal(), [choose]);
    return (
      <>
        <h2>{t(kind.words.title)}</h2>
        <AccountGate store={account} why={t(kind.words.signInWhy)}>
          {detail === '' ? (
            <Choose kind={kind} store={choose} account={account} />
          ) : (
            <PlanPane kind={kind} planId={detail} store={plan} account={account} />
          )}
        </AccountGate>
      </>
    );
  };
}
