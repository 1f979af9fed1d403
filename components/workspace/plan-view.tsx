import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/common/i18n/t.ts';
import { AccountGate } from '../account/AccountGate.tsx';
import { ask } from '../own-pages/extension-client.ts';
import { Choose } from './choose/Choose.tsx';
import { createChooseStore } from './choose/choose-store.ts';
import type { UiKind } from './kinds/ui-kind.ts';
import { PlanPane } from './plan/PlanPane.tsx';
import { createPlanStore } from './plan/plan-store.ts';
import type { ViewProps } from './define-view.ts';

function createStores(kind: UiKind) {
  const planned = ({ planId }: { planId: string }): void => {
    location.hash = `#${kind.info.view}/${planId}`;
  };
  return {
    plan: createPlanStore(kind.groupable[0], { ask, planned, confirmed: ({ jobId }) => location.replace(`#jobs/${jobId}`) }),
    choose: createChooseStore(kind, { ask, planned }),
  };
}

/** What a view shows in which a kind of job is planned: what it shall act on, the plan, and the confirmation. */
export function planView(kind: UiKind) {
  return function Plan({ detail, account }: ViewProps) {
    const [{ choose, plan }] = useState(() => createStores(kind));
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
