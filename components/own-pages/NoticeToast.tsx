import type { ErrorData } from '../../utils/common/errors.ts';
import { errorText, t } from '../../utils/common/i18n/t.ts';
import type { OwnKey } from '../../utils/common/i18n/t.ts';
import { Toast } from '../ui/Toast.tsx';

/** What a view has to say about the last thing that was asked of it: kept as data, so that it follows the language. */
export type Notice =
  | { readonly tone: 'done' | 'error'; readonly key: OwnKey; readonly params?: Readonly<Record<string, string | number>> }
  | { readonly tone: 'error'; readonly error: ErrorData };

function noticeText(notice: Notice): string {
  return 'error' in notice ? errorText(notice.error.code, notice.error.params) : t(notice.key, notice.params);
}

interface Props {
  readonly notice: Notice | undefined;
  readonly onClose: () => void;
}

/** Shows a view's notice. */
export function NoticeToast({ notice, onClose }: Props) {
  return <Toast tone={notice?.tone ?? 'done'} text={notice ? noticeText(notice) : ''} closeLabel={t('action.close')} onClose={onClose} />;
}
