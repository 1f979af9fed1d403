import type { AccountState } from '../../../utils/common/account.ts';
import { mayBeAccount } from '../../../utils/common/displayed-account.ts';
import { t } from '../../../utils/common/i18n/t.ts';
import type { Proposal } from '../../../utils/common/jobs/request.ts';
import type { KindWords } from '../kinds/ui-kind.ts';
import { Note } from '../../ui/Note.tsx';

/** The page's rows belong to another account than the one that is signed in here. */
export function isOtherAccount(proposal: Proposal, account: AccountState | undefined): boolean {
  return account?.state === 'signed-in' && !mayBeAccount(proposal.account, account.identity.accountName);
}

interface Props {
  readonly proposal: Proposal;
  readonly words: KindWords;
  readonly account: AccountState | undefined;
}

/** Rows that were ticked on the page, and whose they are. */
export function ChosenOnPage({ proposal, words, account }: Props) {
  const own = account?.state === 'signed-in' ? account.identity.accountName : '';
  return (
    <>
      <p>
        {t('choose.fromPage', {
          items: t(words.items, { count: proposal.targets.length }),
          account: proposal.account || t('coupons.accountUnknown'),
        })}
      </p>
      {isOtherAccount(proposal, account) && (
        <Note tone="error" urgent>
          {t('coupons.otherAccount', { page: proposal.account, own })}
        </Note>
      )}
      {proposal.account === '' && <Note tone="warning">{t('coupons.pageAccountUnknown', { own })}</Note>}
      <details>
        <summary>{t('coupons.showIds')}</summary>
        <p class="pcc-code pcc-scroll">{proposal.targets.join(' ')}</p>
      </details>
    </>
  );
}
