import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** Escape was pressed. The dialog goes when its owner no longer renders it. */
  readonly onClose: () => void;
  readonly actions: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A modal dialog: open while it is rendered, focus goes back to where it was. */
export function Dialog({ title, onClose, actions, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      class="pcc-dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="pcc-stack">
        <h2 id={titleId}>{title}</h2>
        {children}
        <div class="pcc-dialog-actions">{actions}</div>
      </div>
    </dialog>
  );
}
