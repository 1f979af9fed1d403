import type { IncentiveRow } from '../../world/shown/incentives.ts';
import { terms } from '../terms.ts';
import { stateWord } from './state-word.ts';

/** What 激励申付管理 shows of the incentive that is to be paid. */
export const paymentFacts = (row: IncentiveRow): HTMLElement =>
  terms({ 激励编码: row.code, 机会点名称: row.opportunityName, 激励金额: row.amount, 状态: stateWord(row.state) });
