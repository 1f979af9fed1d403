import { useState } from 'preact/hooks';
import type { FieldCheck } from '../../../utils/page/place-context.ts';
import { t } from '../../../utils/page/t.ts';
import { preflight, type SowTexts } from './preflight.ts';

type Props = FieldCheck<Parameters<SowTexts>[0], 'read'>;

const marks = { good: '✓', bad: '✗', unknown: '？' } as const;

/** What a look at the form finds before the person presses 提交. It presses, blocks and writes nothing. */
export function Preflight({ read, tools }: Props) {
  const [agreed, setAgreed] = useState(false);
  const lists = tools.settings().serviceLists;
  const lines = preflight((field) => read(field)?.texts, lists);
  return (
    <>
      <strong>{t('sow.title')}</strong>
      <div role="status">
        <ul>
          {lines.map(({ tone, key, params }) => (
            <li key={key + JSON.stringify(params)} class={tone}>
              <span aria-hidden="true">{marks[tone]}</span> {t(key, params)}
            </li>
          ))}
          <li class={agreed ? 'good' : 'bad'}>
            <label>
              <input type="checkbox" checked={agreed} onChange={(event) => event.isTrusted && setAgreed(event.currentTarget.checked)} />{' '}
              {t('sow.agreed')}
            </label>
          </li>
        </ul>
      </div>
      <p class="note">
        {t(lists.asOf === '' ? 'sow.neverCompared' : 'sow.asOf', { date: lists.asOf })} {t('sow.hint')}
      </p>
    </>
  );
}
