import type { ComponentChildren } from 'preact';

interface Props {
  readonly tone?: 'plain' | 'warning' | 'error' | 'done';
  /** Spoken at once when it appears. */
  readonly urgent?: boolean;
  readonly children: ComponentChildren;
}

/** A sentence that must not be overlooked. */
export function Note({ tone = 'plain', urgent = false, children }: Props) {
  return (
    <div class="pcc-note" data-tone={tone} role={urgent ? 'alert' : undefined}>
      {children}
    </div>
  );
}
