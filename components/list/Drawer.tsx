import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../utils/common/i18n/t.ts';
import { Icon } from '../ui/Icon.tsx';

interface Props {
  readonly title: ComponentChildren;
  readonly onClose: () => void;
  /** It was opened by a key: the next key is for what is in it. */
  readonly takesFocus: boolean;
  readonly children: ComponentChildren;
}

/** Detail of a row, at the right of the list; over it where there is little room. */
export function Drawer({ title, onClose, takesFocus, children }: Props) {
  const id = useId();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) close.current?.focus();
  }, []);
  return (
    <aside class="pcc-drawer" aria-labelledby={id}>
      <header class="pcc-drawer-head">
        <h2 id={id}>{title}</h2>
        <button ref={close} type="button" class="pcc-icon-button" aria-label={t('action.close')} onClick={onClose}>
          <Icon shape="close" />
        </button>
      </header>
      <div class="pcc-drawer-body">{children}</div>
    </aside>
  );
}
