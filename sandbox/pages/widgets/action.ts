export interface Action {
  label: string;
  disabled: boolean;
  run(): void;
}

export interface ActionsOptions {
  /** Read again at each click and refresh: a row may have changed under the actions. */
  actions: () => Action[];
  /** How many are shown; the rest is under 更多, which holds at least two. */
  visible: number;
  signal: AbortSignal;
}

/** What stands in a row's action cell. */
export interface ActionCell {
  host: HTMLElement;
  refresh(): void;
  destroy(): void;
}
