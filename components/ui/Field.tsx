import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What ties a control to its label and hint. */
export interface FieldTies {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** Why the value cannot be taken; empty = it can. */
  readonly error?: string;
  readonly children: (ties: FieldTies) => ComponentChildren;
}

/** A labelled control with a hint, or with what is wrong in its place. */
export function Field({ label, hint = '', error = '', children }: Props) {
  const id = useId();
  const text = error || hint;
  const hintId = `${id}-hint`;
  return (
    <div class="pcc-field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': text ? hintId : undefined, 'aria-invalid': error !== '' })}
      {text && (
        <p id={hintId} class="pcc-hint" data-tone={error ? 'error' : 'plain'}>
          {text}
        </p>
      )}
    </div>
  );
}
