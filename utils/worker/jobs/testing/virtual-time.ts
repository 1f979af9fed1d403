/** Time that goes on only when everything waits, straight to the next one who is due. */
export function virtualTime() {
  const waiting: { at: number; go: () => void }[] = [];
  const time = {
    now: 0,
    sleep: (ms: number): Promise<void> => new Promise((go) => void waiting.push({ at: time.now + ms, go })),
    async runUntil(end: Promise<unknown>): Promise<void> {
      const state = { ended: false };
      const mark = end.finally(() => {
        state.ended = true;
      });
      while (!state.ended) {
        await new Promise((resolve) => setImmediate(resolve));
        const [next] = waiting.splice(
          waiting.reduce((best, one, index) => (one.at < (waiting[best]?.at ?? Infinity) ? index : best), 0),
          1,
        );
        if (!next) continue;
        time.now = Math.max(time.now, next.at);
        next.go();
      }
      await mark;
    },
  };
  return time;
}
