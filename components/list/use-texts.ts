import { useEffect, useMemo } from 'preact/hooks';
import type { ListColumn, ListData } from './data.ts';
import type { Texts } from './search.ts';
import { createTexts } from './search.ts';
import { textOfRow } from './text.ts';

/** Milliseconds that one idle moment may take: half a frame of a quick screen. */
const turnMs = 4;

/** The texts that the search looks into, made in idle moments after the list was painted. */
export function useTexts(columns: readonly ListColumn[], data: ListData, key: unknown): Texts {
  const texts = useMemo(
    () => createTexts(data.count, (row) => columns.map((column) => column.search?.(row) ?? textOfRow(column, data, row))),
    [data, key],
  );
  useEffect(() => {
    let waiting = 0;
    const goOn = (): void => {
      const end = performance.now() + turnMs;
      if (!texts.make(() => performance.now() < end)) waiting = window.setTimeout(goOn);
    };
    waiting = window.setTimeout(goOn);
    return () => window.clearTimeout(waiting);
  }, [texts]);
  return texts;
}
