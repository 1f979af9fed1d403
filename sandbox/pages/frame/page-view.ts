import type { Route } from '../router.ts';

export interface PageView {
  title: string;
  /** Called at each visit; the signal ends with it. */
  content: (route: Route, signal: AbortSignal) => Node;
}
