import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly about: string;
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
}

/** Something that is on or off, with a line that says what it is. */
export function Switch({ label, about, on, onToggle }: Props) {
  const id = useId();
  return (
    <div class="pcc-switch">
      <input
        id={id}
        type="checkbox"
        role="switch"
        checked={on}
        aria-describedby={`${id}-about`}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{label}</label>
        <p id={`${id}-about`} class="pcc-hint">
          {about}
        </p>
      </div>
    </div>
  );
}
