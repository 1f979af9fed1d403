import type { ComponentChildren } from 'preact';

interface Props {
  readonly onPress: () => void;
  readonly kind?: 'plain' | 'primary' | 'danger' | 'text';
  readonly disabled?: boolean;
  /** Spoken name, where the visible text alone does not say what the press is for. It must begin with that text. */
  readonly label?: string;
  /** For a button that stays pressed. */
  readonly pressed?: boolean;
  readonly children: ComponentChildren;
}

/** A button. */
export function Button({ onPress, kind = 'plain', disabled = false, label, pressed, children }: Props) {
  return (
    <button
      type="button"
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
