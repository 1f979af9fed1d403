import { useEffect, useState } from 'preact/hooks';

/** The longest that a timer of the browser can wait, ms. */
const longestMs = 2_000_000_000;

/** Whether a moment, UTC ms, has passed; draws anew only when it does. */
export function useExpired(at: number): boolean {
  const [expired, setExpired] = useState(() => Date.now() >= at);
  useEffect(() => {
    const look = (): void => setExpired(Date.now() >= at);
    look();
    const timer = setTimeout(look, Math.min(Math.max(0, at - Date.now()), longestMs));
    return () => clearTimeout(timer);
  }, [at]);
  return expired;
}
