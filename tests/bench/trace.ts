import type { Page } from 'playwright-core';

/** An event of the browser's trace, times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  /** By the clock on the wall. */
  readonly dur?: number;
  /** By the clock of the thread: what it really worked, whatever else the machine does meanwhile. */
  readonly tdur?: number;
  readonly args: {
    /** Of a thread, in its `thread_name`. */
    readonly name?: string;
    readonly data?: {
      readonly url?: string;
      readonly stackTrace?: readonly { readonly url: string }[];
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
    };
  };
}

export interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** Tells the addresses of the measured scripts from all others. */
export type IsOurs = (url: string | undefined) => boolean;

const timeline = ['devtools.timeline', 'disabled-by-default-devtools.timeline.stack', '__metadata'];
/** What a trace can hold; each makes everything slower. */
const kinds = {
  events: timeline,
  /** Samples of the stacks, too. */
  stacks: [...timeline, 'disabled-by-default-v8.cpu_profiler'],
  /** Only `RunTask`, all that a thread does, the browser's own work included, and the threads' names. */
  tasks: ['disabled-by-default-devtools.timeline', '__metadata'],
} as const;

/** Traces the whole browser while `act` runs. */
export async function trace(page: Page, act: () => Promise<void>, kind: keyof typeof kinds = 'events'): Promise<TraceEvent[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value) events.push(event as unknown as TraceEvent);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: [...kinds[kind]], excludedCategories: ['*'] },
  });
  try {
    await act();
  } finally {
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
  }
  return events;
}

/** Style and layout, the two steps by which a browser finds out where things stand. */
export const isStyleOrLayout = ({ name, ph }: TraceEvent): boolean => ph === 'X' && (name === 'UpdateLayoutTree' || name === 'Layout');

/** Milliseconds of work that renderers put into style and layout, wherever it was asked for. */
export function styleAndLayoutMs(events: readonly TraceEvent[]): number {
  return events.filter(isStyleOrLayout).reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

/** The addresses of an extension's scripts; the script in the page's world goes by its source name. */
export function isOurs(extensionId: string): IsOurs {
  return (url) => url !== undefined && (url.startsWith(`chrome-extension://${extensionId}/`) || /(^|\/)copied-text(\.js)?$/.test(url));
}

/** Events that show our script at work: calls, timers that it set or that fired, frames that it asked for. */
export function wakeUps(events: readonly TraceEvent[], ours: IsOurs): TraceEvent[] {
  return events.filter(({ args }) => ours(args.data?.url) || (args.data?.stackTrace ?? []).some(({ url }) => ours(url)));
}
