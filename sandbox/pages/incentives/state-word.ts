import { incentiveWords, type IncentiveRow, type IncentiveState } from '../../world/shown/incentives.ts';
import { variant } from '../params.ts';

/** Words of the states. `unknown-state`: 激励审核中 under a word that no document has. */
export function stateWord(state: IncentiveState): string {
  return variant('unknown-state') && state === 'review' ? '激励复核中' : incentiveWords[state];
}

/** `date-only`: without the time of day. `other-words`: with the zone. */
export function submittedAt({ submittedAt: at }: IncentiveRow): string {
  if (variant('date-only')) return at.slice(0, 10).replaceAll('/', '-');
  return variant('other-words') && at !== '' ? `${at} GMT+08:00` : at;
}
