import { useState } from 'preact/hooks';
import type { FieldCheck } from '../../../utils/page/place-context.ts';
import { t } from '../../../utils/page/t.ts';
import type { SowField } from './line.ts';
import { preflight } from './preflight.ts';

type Props = FieldCheck<SowField, 'read'>;

const marks = { good: '✓', bad: '✗', unknown: '？' } as const;

const mark = (tone: keyof typeof marks) => (
  <span aria-hidden="true" class={tone}>
    {marks[tone]}
  </span>
);

/** What a look at the form finds before the person presses 提交. It presses, blocks and writes nothing. */
export function Preflight({ read, tools }: Props) {
  const [agreed, setAgreed] = useState(false);
  const lists = tools.settings().serviceLists;
  const lines = preflight(read, lists);
  const isWhole = lists.higher.length > 0 && lists.key.length > 0;
  return (
    <>
      <strong>{t('sow.title')}</strong>
      <div role="status">
        <ul>
          {lines.map(({ tone, key, params }) => (
            <li key={key}>
              {mark(tone)} {t(key, params)}
            </li>
          ))}
          <li>
            {mark(agreed ? 'good' : 'bad')}{' '}
            <label>
              <input type="checkbox" checked={agreed} onChange={(event) => event.isTrusted && setAgreed(event.currentTarget.checked)} />{' '}
              {t('sow.agreed')}
            </label>
          </li>
        </ul>
      </div>
      <p class="note">
        {t(lists.asOf === '' ? 'sow.noDay' : 'sow.asOf', { date: lists.asOf })} {isWhole ? '' : `${t('sow.emptyList')} `}
        {t('sow.hint')}
      </p>
    </>
  );
}
