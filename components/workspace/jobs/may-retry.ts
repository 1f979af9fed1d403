import type { JobView } from '../../../utils/common/jobs/schemas.ts';

/** The worker queues failed items again only between two runs, and asks for nothing again in a job that was cancelled. */
export function mayRetry({ counts, state, cancelled }: JobView): boolean {
  return counts.failed > 0 && !cancelled && (state === 'finished' || state === 'paused');
}
