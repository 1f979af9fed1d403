import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Lines drawn above and below what is in view. */
const overscan = 4;

export interface VirtualLine {
  readonly index: number;
  /** Pixels below the head. */
  readonly start: number;
}

/**
 * The lines of a long list that are in view, renewed as it scrolls; all of one height.
 * @param head height of the list's head, which scrolls with it
 */
export function useVirtualRows(scroller: RefObject<HTMLDivElement | null>, count: number, height: number, head: number) {
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const drawn = useRef<Virtualizer<HTMLDivElement, HTMLDivElement>['range']>(null);
  const options = {
    count,
    overscan,
    estimateSize: () => height,
    // The head stands above the first line, sticks to the top and covers what is scrolled under it.
    scrollMargin: head,
    scrollPaddingStart: head,
    getScrollElement: () => scroller.current,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    useScrollendEvent: true,
    // It tells also that scrolling began or ended, which changes nothing here.
    onChange: ({ range }: Virtualizer<HTMLDivElement, HTMLDivElement>) => {
      if (range?.startIndex !== drawn.current?.startIndex || range?.endIndex !== drawn.current?.endIndex) drawAgain(undefined);
    },
  };
  const [virtualizer] = useState(() => new Virtualizer<HTMLDivElement, HTMLDivElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  useLayoutEffect(() => virtualizer.measure(), [height]);
  const lines = virtualizer.getVirtualItems().map(({ index, start }): VirtualLine => ({ index, start: start - head }));
  drawn.current = virtualizer.range;
  return {
    lines,
    /** Pixels of the whole list. */
    total: virtualizer.getTotalSize(),
    /** Scrolls as little as is needed to show a line. */
    reveal: (index: number) => virtualizer.scrollToIndex(index),
  };
}
