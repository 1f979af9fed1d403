import type { ComponentChildren } from 'preact';

interface Props {
  /** The event tells whether a person pressed (`isTrusted`). A button that submits its form needs none. */
  readonly onPress?: (event: Event) => void;
  readonly kind?: 'plain' | 'primary' | 'danger' | 'text';
  readonly disabled?: boolean;
  /** Sends the form that it stands in. */
  readonly submits?: boolean;
  /** Spoken name, where the visible text alone does not say what the press is for. It must begin with that text. */
  readonly label?: string;
  /** For a button that stays pressed. */
  readonly pressed?: boolean;
  readonly children: ComponentChildren;
}

/** A button. */
export function Button({ onPress, kind = 'plain', disabled = false, submits = false, label, pressed, children }: Props) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      class="pcc-button"
      data-kind={kind}
      disabled={disabled}
      aria-label={label}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
