import type { RubbishLine } from '../../../utils/common/pasted/coupon-ids.ts';
import { t } from '../../../utils/common/i18n/t.ts';
import { Note } from '../../ui/Note.tsx';

const mostShown = 500;

/** Lines that hold no coupon id: each with its number and why it was not taken. */
export function RubbishLines({ lines }: { readonly lines: readonly RubbishLine[] }) {
  return (
    <Note tone="warning">
      <p>{t('coupons.rubbish', { count: lines.length })}</p>
      <ul class="pcc-list pcc-scroll" tabIndex={0} aria-label={t('coupons.rubbish', { count: lines.length })}>
        {lines.slice(0, mostShown).map(({ line, text, why }) => (
          <li key={line}>{t('coupons.rubbishLine', { line, why: t(`coupons.rubbish.${why}`), text })}</li>
        ))}
      </ul>
      {lines.length > mostShown && <p>{t('coupons.rubbishMore', { count: lines.length - mostShown })}</p>}
    </Note>
  );
}
