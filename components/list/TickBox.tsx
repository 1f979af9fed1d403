import type { TickState } from './selection.ts';

interface Props {
  /** Spoken name; for a box that cannot be ticked, also why. */
  readonly label: string;
  readonly state: TickState;
  /** Why it cannot be ticked. */
  readonly whyNot?: string;
  /** Left out of the order of Tab: the keys of the list reach it. */
  readonly byKeys?: boolean;
  readonly onToggle: (on: boolean, event: MouseEvent) => void;
}

/** A box for one row or for several. */
export function TickBox({ label, state, whyNot = '', byKeys = false, onToggle }: Props) {
  return (
    <input
      type="checkbox"
      class="pcc-tick"
      aria-label={whyNot === '' ? label : `${label}: ${whyNot}`}
      title={whyNot || undefined}
      tabIndex={byKeys ? -1 : undefined}
      checked={state === 'all'}
      indeterminate={state === 'some'}
      disabled={state === 'impossible'}
      onClick={(event) => onToggle(event.currentTarget.checked, event)}
    />
  );
}
