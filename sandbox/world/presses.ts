/** A press of a button or row action that the page itself took. */
export interface Press {
  readonly at: number;
  readonly account: string;
  readonly operator: string;
  /** The button's words: 申请付款, 提交 … */
  readonly label: string;
  /** What it was pressed for: a code, a name, or empty. */
  readonly subject: string;
  /** `isTrusted` of the event: false for a click by script. */
  readonly trusted: boolean;
}
