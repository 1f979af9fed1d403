import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/common/i18n/t.ts';

const saidMs = 3000;

/** Copies a text, and what to say about it for a moment; empty = nothing. It says "copied" only after the copy succeeded. */
export function useCopied(): [said: string, copy: (text: string) => void] {
  const [said, say] = useState('');
  useEffect(() => {
    if (said === '') return undefined;
    const timer = setTimeout(() => say(''), saidMs);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => say(t('list.copied', { text })),
      () => say(t('list.copyFailed', { text })),
    );
  };
  return [said, copy];
}
