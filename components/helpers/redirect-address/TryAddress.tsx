import { useState } from 'preact/hooks';
import type { Verdict } from '../../../utils/common/redirect.ts';
import { paidLink } from '../../../utils/page/known-pages/redirect-address.ts';
import { t } from '../../../utils/page/t.ts';
import { TrustedButton } from '../../ui/TrustedButton.tsx';
import type { RedirectCheck } from './redirect-check.ts';

interface Props extends Pick<RedirectCheck, 'field'> {
  readonly href: string;
  readonly host: string;
  readonly said: Verdict['said'];
  readonly say: (opens: 'yes' | 'no', href: string) => void;
}

/** What a person said longer ago than so many days is worth another look. */
const oldDays = 30;

/** The link as the customer will see it, and the address to be opened by the person, who says how it went: nothing of ours calls it. */
export function TryAddress({ href, host, said, field, say }: Props) {
  const [isPreviewed, setPreviewed] = useState(false);
  const [opened, setOpened] = useState('');
  const link = (text: string) => (
    <a href={href} target="_blank" rel="noopener noreferrer" onClick={({ isTrusted }) => isTrusted && setOpened(href)}>
      {text}
    </a>
  );
  return (
    <>
      <div class="actions">
        <TrustedButton label={t(isPreviewed ? 'redirect.hide' : 'redirect.preview')} press={() => setPreviewed(!isPreviewed)} />
        {link(t('redirect.open'))}
      </div>
      {isPreviewed && (
        <div class="customer">
          <p class="note">{t(`redirect.preview.${field}`)}</p>
          <p>{link(field === 'paid' ? paidLink : t('redirect.topUpLink'))}</p>
          <p>
            {t('redirect.preview.goesTo')} <b>{host}</b>
            <bdi>{href.slice(href.indexOf(host) + host.length)}</bdi>
          </p>
        </div>
      )}
      {opened === href && (
        <div class="actions">
          {t('redirect.ask')}
          <TrustedButton label={t('redirect.yes')} press={() => say('yes', href)} />
          <TrustedButton label={t('redirect.no')} press={() => say('no', href)} />
        </div>
      )}
      <p role="status" class="note">
        {said && t(`redirect.said.${said.opens}`, { date: said.date })}
        {said && said.days >= oldDays && ` ${t('redirect.old', { count: said.days })}`}
      </p>
    </>
  );
}
