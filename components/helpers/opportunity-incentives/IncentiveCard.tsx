import { useMemo, useState } from 'preact/hooks';
import { pointAt } from '../../../utils/page/mount/point-at.ts';
import type { Card } from '../../../utils/page/place-context.ts';
import { readRow } from '../../../utils/page/reading/read-row.ts';
import { t } from '../../../utils/page/t.ts';
import { TrustedButton } from '../../ui/TrustedButton.tsx';
import { stageOf, type Step, stagesOf } from './stage.ts';
import { nextOf, type Pointed } from './walk.ts';

type Props = Card<'code' | 'name' | 'state' | 'date', 'apply' | 'reconcile' | 'pay', 'waiting' | 'applied', 'prepare'>;

const steps = Object.keys(stagesOf) as Step[];

/** What each step waits for, how many rows of the page that is shown stand there, and the way to the next one to pay. */
export function IncentiveCard({ tables, tools }: Props) {
  const [last, setLast] = useState<Pointed>();
  // Read once for each change of a table: a card is drawn at every look at the page.
  const rows = useMemo(
    () => tables.flatMap((table) => table.rows().map((row) => ({ table, row, reading: readRow(table, row) }))),
    tables.map((table) => table.rows()),
  );
  const stages = rows.map(({ reading }) => stageOf(reading));
  const unknown = rows.flatMap(({ reading }, index) =>
    stages[index] === 'unknown' ? [reading.cells.state || t('incentive.noState')] : [],
  );
  const payable = rows.filter((_, index) => stages[index] === 'pay');
  const isOpened = tables.some(({ name }) => name === 'applied');
  // Nobody knows yet how many there are in a tab that is not open: that is not 0.
  const count = (step: Step): number | string =>
    isOpened || step === 'apply' ? stages.filter((stage) => stagesOf[step].includes(stage)).length : '–';
  const next = (): void => {
    const first = nextOf(
      payable.map(({ reading }) => reading.identity),
      last,
    );
    // One that cannot be pointed at is passed over; none that can be: said, and never counted as pointed at.
    const order = [...payable.slice(first), ...payable.slice(0, first)];
    const found = order.find(({ table, row }) => pointAt(tools, table, row, 'pay'));
    setLast({ identity: found?.reading.identity ?? '', at: found ? payable.indexOf(found) : first });
  };
  const said = (): string => {
    if (payable.length === 0) return isOpened ? t('incentive.noneToPay') : '';
    if (last?.identity === '') return t('incentive.notInSight');
    // Once the row is paid, it is none of them any more.
    const isThere = last && payable[last.at]?.reading.identity === last.identity;
    return isThere ? t('incentive.pointed', { at: last.at + 1, all: payable.length }) : '';
  };
  return (
    <>
      <ul>
        {steps.map((step) => (
          <li key={step}>
            {t(`incentive.step.${step}`)} <strong>{count(step)}</strong>
          </li>
        ))}
        {unknown.length > 0 && (
          <li>
            {t('incentive.unknown', { states: [...new Set(unknown)].join('、') })} <strong>{unknown.length}</strong>
          </li>
        )}
      </ul>
      <p class="note">{t(isOpened ? 'incentive.onlyHere' : 'incentive.notOpened')}</p>
      {payable.length > 0 && <TrustedButton kind="primary" label={t('incentive.nextToPay')} press={next} />}
      <span role="status">{said()}</span>
    </>
  );
}
