interface Props {
  readonly text: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  /** Only the box is seen; the text is its spoken name. */
  readonly bare?: boolean;
  readonly onToggle: (on: boolean) => void;
}

/** A box to tick, with its text. */
export function Checkbox({ text, checked, disabled = false, bare = false, onToggle }: Props) {
  return (
    <label class="pcc-choice">
      <input type="checkbox" checked={checked} disabled={disabled} onChange={(event) => onToggle(event.currentTarget.checked)} />
      <span class={bare ? 'pcc-hidden' : undefined}>{text}</span>
    </label>
  );
}
