import { useEffect } from 'preact/hooks';
import { jobsChannel } from '../../../utils/common/jobs/channel.ts';

/** A running job changes several times a second; a view reads at most once in this time. */
const restMs = 700;

/** Calls `read` when the worker tells that a job changed: at once, then at most once in a while. Nothing runs while nothing changes. */
export function useJobChanges(read: (jobId: string) => void): void {
  useEffect(() => {
    const channel = new BroadcastChannel(jobsChannel);
    let resting: ReturnType<typeof setTimeout> | undefined;
    const missed = new Set<string>();
    const rest = (): void => {
      resting = undefined;
      const ids = [...missed];
      missed.clear();
      if (ids.length > 0) resting = setTimeout(rest, restMs);
      for (const id of ids) read(id);
    };
    channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== 'string') return;
      missed.add(data);
      if (resting === undefined) rest();
    });
    return () => {
      channel.close();
      clearTimeout(resting);
    };
  }, [read]);
}
