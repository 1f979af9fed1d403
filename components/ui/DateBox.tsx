import type { FieldTies } from './Field.tsx';

interface Props {
  readonly ties: FieldTies;
  /** `2026-11-22`, or empty. */
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** A box for a day, with the browser's own calendar. */
export function DateBox({ ties, value, onInput }: Props) {
  return <input {...ties} class="pcc-box" type="date" value={value} onInput={(event) => onInput(event.currentTarget.value)} />;
}
