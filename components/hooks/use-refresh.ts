import { useEffect } from 'preact/hooks';

/**
 * Reads again whenever a person comes back to the page: by focus, by its tab, or with the pointer, since a side panel
 * stays in view while its user works in the page beside it. No timer runs in between.
 */
export function useRefresh(read: () => void): void {
  useEffect(() => {
    const readIfVisible = (): void => {
      if (document.visibilityState === 'visible') read();
    };
    const root = document.documentElement;
    window.addEventListener('focus', readIfVisible);
    document.addEventListener('visibilitychange', readIfVisible);
    root.addEventListener('mouseenter', readIfVisible);
    return () => {
      window.removeEventListener('focus', readIfVisible);
      document.removeEventListener('visibilitychange', readIfVisible);
      root.removeEventListener('mouseenter', readIfVisible);
    };
  }, [read]);
}
