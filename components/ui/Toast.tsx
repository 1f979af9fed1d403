import { useEffect } from 'preact/hooks';
import { Button } from './Button.tsx';

interface Props {
  readonly tone: 'done' | 'error';
  /** Empty = nothing to say. The place itself always stays, so that a screen reader hears what comes into it. */
  readonly text: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

const shownMs = 6000;

/** A short message at the foot of the page. Good news goes by itself, an error stays until it is closed. */
export function Toast({ tone, text, closeLabel, onClose }: Props) {
  useEffect(() => {
    if (text === '' || tone === 'error') return undefined;
    const timer = setTimeout(onClose, shownMs);
    return () => clearTimeout(timer);
  }, [text, tone]);
  return (
    <div class="pcc-toast-place" role="status">
      {text !== '' && (
        <div class="pcc-toast" data-tone={tone}>
          <span>{text}</span>
          <Button kind="text" onPress={onClose}>
            {closeLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
