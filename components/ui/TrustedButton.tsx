interface Props {
  readonly label: string;
  readonly press: () => void;
  readonly kind?: 'primary' | 'close' | undefined;
  /** Asked before the press counts, for presses that matter. */
  readonly seen?: () => Promise<boolean>;
}

/** A button that a person must press: what a script of the page dispatches does nothing. */
export function TrustedButton({ label, press, kind, seen }: Props) {
  const onClick = (event: Event): void => {
    if (!event.isTrusted) return;
    if (seen) void seen().then((yes) => yes && press());
    else press();
  };
  return (
    <button type="button" class={kind} aria-label={kind === 'close' ? label : undefined} onClick={onClick}>
      {kind === 'close' ? '×' : label}
    </button>
  );
}
