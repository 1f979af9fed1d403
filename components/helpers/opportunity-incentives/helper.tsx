import { defineHelper } from '../../../utils/page/helper.ts';
import opportunityIncentives from '../../../utils/page/known-pages/opportunity-incentives.ts';
import { PageCards } from '../../../utils/page/mount/page-cards.ts';
import { RowChips } from '../../../utils/page/mount/row-chips.ts';
import { t } from '../../../utils/page/t.ts';
import { chipsOf } from './chips.ts';
import { IncentiveCard } from './IncentiveCard.tsx';
import type { IncentiveRow } from './stage.ts';

const hasNoCode = ({ cells }: IncentiveRow): boolean => cells.code === undefined;

/** On 机会点激励申请: what each step waits for, the next press of each row and the days left, and the way to the next one to pay. */
export default defineHelper({
  page: opportunityIncentives,
  level: 'prepare',
  places: [
    { place: 'onPage', mount: PageCards, part: 'flow', view: (card) => <IncentiveCard {...card} /> },
    { place: 'onPage', mount: PageCards, part: 'notYours', view: () => <p class="note">{t('incentive.onlyMain')}</p> },
    { place: 'inRow', mount: RowChips, column: 'code', values: (rows, { part, tools }) => chipsOf(rows, part, tools) },
    // Beside the name only where the list has no 激励编码.
    { place: 'inRow', mount: RowChips, column: 'name', values: (rows, { part, tools }) => chipsOf(rows.filter(hasNoCode), part, tools) },
  ],
});
