import { t } from '../../utils/common/i18n/t.ts';
import { shortId } from './text.ts';

interface Props {
  readonly id: string;
  readonly onCopy: (id: string) => void;
}

/** An id in its short form; a press copies the whole one. */
export function CopyId({ id, onCopy }: Props) {
  if (id === '') return <>—</>;
  return (
    <button type="button" class="pcc-copy-id" title={t('list.copyHint', { text: id })} onClick={() => onCopy(id)}>
      {shortId(id)}
    </button>
  );
}
