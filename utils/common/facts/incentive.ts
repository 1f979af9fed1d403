import * as v from 'valibot';
import { date, defineFact, shown } from './define-fact.ts';

/**
 * A row of 机会点激励申请, as displayed. `code` is the 激励编码, `shownDate` a date that the page gives for the step.
 * The name of the opportunity is not kept: it may name a customer.
 */
export default defineFact({
  fields: v.object({ code: shown, state: shown, tab: shown, shownDate: v.exactOptional(date) }),
  state: 'state',
});
