import type { ComponentChildren } from 'preact';
import { t } from '../../utils/common/i18n/t.ts';
import { Note } from '../ui/Note.tsx';
import { useStore } from '../hooks/use-store.ts';
import { AccountPanel } from './AccountPanel.tsx';
import type { AccountStore } from './store.ts';

interface Props {
  readonly store: AccountStore;
  /** What signing in is for, in a sentence. */
  readonly why: string;
  readonly children: ComponentChildren;
}

/** Shows what lies behind it to whoever is signed in, and everybody else how to sign in. */
export function AccountGate({ store, why, children }: Props) {
  const { account } = useStore(store.state, (whole) => whole);
  if (account?.state === 'signed-in') {
    return (
      <>
        {!account.canWrite && <Note tone="warning">{t('account.cannotWrite')}</Note>}
        {children}
      </>
    );
  }
  return (
    <section class="pcc-panel" aria-label={t('account.title')}>
      <p>{why}</p>
      <AccountPanel store={store} />
    </section>
  );
}
