import { useEffect, useState } from 'preact/hooks';

/** The time, UTC ms, each second while the part that asks is in view and until `until` has passed. */
export function useNow(until: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const tick = (): void => {
      setNow(Date.now());
      if (Date.now() >= until) clearInterval(timer);
    };
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [until]);
  return now;
}
