import { useEffect, useState } from 'preact/hooks';
import { errorData } from '../../../utils/common/errors.ts';
import type { Verdict } from '../../../utils/common/redirect.ts';
import { errorText, t } from '../../../utils/page/t.ts';
import type { RedirectCheck } from './redirect-check.ts';
import { TryAddress } from './TryAddress.tsx';

/** What is to be said about the address in the field, and how to see it as a customer will. Nothing while the field is empty. */
export function AddressCheck({ value, field, tools }: RedirectCheck) {
  const [verdict, setVerdict] = useState<Verdict>();
  const [problem, setProblem] = useState('');
  const [round, setRound] = useState(0);
  const account = tools.account();
  const look = async (isNow: () => boolean): Promise<void> => {
    const next = await tools.send('redirect.check', { address: value, account });
    // Meanwhile more was typed: that has an answer of its own.
    if (!isNow()) return;
    setVerdict(next);
    setProblem('');
  };
  const fail = (thrown: unknown): void => {
    const { code, params } = errorData(thrown);
    setVerdict(undefined);
    setProblem(errorText(code, params));
  };
  useEffect(() => {
    let isNow = value !== '';
    if (isNow) look(() => isNow).catch(fail);
    return () => void (isNow = false);
  }, [value, round]);
  const say = (opens: 'yes' | 'no', href: string): void => {
    const fact = { id: href, fields: { opens } };
    tools
      .send('facts.seen', { kind: 'redirect-address', page: 'redirect-address', account, facts: [fact] })
      .then(() => setRound(round + 1))
      .catch(fail);
  };
  if (value === '') return null;
  return (
    <section aria-label={t('redirect.title')}>
      <p role="status">{verdict && summaryOf(verdict)}</p>
      <ul>
        {verdict?.findings.map(({ about, grade, params }) => (
          <li key={about} class={grade}>
            <b>{t(`redirect.grade.${grade}`)}</b> {t(`redirect.${about}`, params)}
          </li>
        ))}
      </ul>
      {verdict?.link && <TryAddress {...verdict.link} said={verdict.said} field={field} say={say} />}
      <p role="status">{problem}</p>
      <p class="note">{t('redirect.noRules')}</p>
    </section>
  );
}

function summaryOf({ findings, link }: Verdict) {
  const count = findings.filter(({ grade }) => grade === (link ? 'warning' : 'error')).length;
  const key = !link ? 'redirect.wrong' : count > 0 ? 'redirect.doubtful' : 'redirect.sound';
  return <span class={count > 0 ? 'bad' : 'good'}>{t(key, { count, host: link?.host ?? '' })}</span>;
}
