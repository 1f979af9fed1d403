import { useState } from 'preact/hooks';
import { pointAt } from '../../../utils/page/mount/point-at.ts';
import type { Card } from '../../../utils/page/place-context.ts';
import { readRow } from '../../../utils/page/reading/read-row.ts';
import { t } from '../../../utils/page/t.ts';
import { TrustedButton } from '../../ui/TrustedButton.tsx';
import { stageOf, type Step, stepOf } from './stage.ts';

type Props = Card<'code' | 'name' | 'state' | 'date', 'apply' | 'reconcile' | 'pay', 'waiting' | 'applied', 'prepare'>;

const steps: readonly Step[] = ['apply', 'reconcile', 'pay', 'done'];

/** What each step waits for, how many rows of the page that is shown stand there, and the way to the next one to pay. */
export function IncentiveCard({ tables, tools }: Props) {
  const [at, setAt] = useState(0);
  const [lost, setLost] = useState(false);
  const rows = tables.flatMap((table) => table.rows().map((row) => ({ table, row, reading: readRow(table, row) })));
  const stages = rows.map(({ reading }) => stageOf(reading));
  const count = (step: Step | undefined): number => stages.filter((stage) => stepOf[stage] === step).length;
  const payable = rows.filter((_, index) => stages[index] === 'pay');
  const unknown = [
    ...new Set(rows.flatMap(({ reading }, index) => (stages[index] === 'unknown' ? [reading.cells.state || t('incentive.noState')] : []))),
  ];
  const next = (): void => {
    // One that cannot be pointed at is passed over; none that can be: said, and never counted as pointed at.
    const order = payable.map((_, index) => (at + index) % payable.length);
    const found = order.find((index) => {
      const target = payable[index];
      return target !== undefined && pointAt(tools, target.table, target.row, 'pay');
    });
    setLost(found === undefined);
    if (found !== undefined) setAt(found + 1);
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
            {t('incentive.unknown', { states: unknown.join('、') })} <strong>{count(undefined)}</strong>
          </li>
        )}
      </ul>
      <p class="note">{t(tables.some(({ name }) => name === 'applied') ? 'incentive.onlyHere' : 'incentive.notOpened')}</p>
      {payable.length > 0 && <TrustedButton kind="primary" label={t('incentive.nextToPay')} press={next} />}
      <span role="status">
        {payable.length === 0 && t('incentive.noneToPay')}
        {payable.length > 0 && (lost ? t('incentive.notInSight') : at > 0 && t('incentive.pointed', { at, all: payable.length }))}
      </span>
    </>
  );
}
