import { t } from '../../../utils/common/i18n/t.ts';
import { Choice } from '../../ui/Choice.tsx';
import { Note } from '../../ui/Note.tsx';
import type { ChooseState } from './choose-store.ts';

interface Props {
  readonly state: ChooseState;
  readonly choose: (index: number) => void;
}

/** What was read from the chosen file: which sheet, what was left out, or why nothing was taken. */
export function ListFile({ state, choose }: Props) {
  const { fileProblem, sheets, sheetIndex } = state;
  if (fileProblem)
    return (
      <Note tone="error" urgent>
        {t(`coupons.file.${fileProblem}`)}
      </Note>
    );
  const sheet = sheets[sheetIndex];
  const options = sheets.map(({ sheet: name, count }, index) => ({ value: String(index), text: t('coupons.sheetCount', { name, count }) }));
  return (
    <>
      {sheets.length > 1 && (
        <>
          <p role="status">{t(sheet ? 'coupons.sheetChosen' : 'coupons.chooseSheet')}</p>
          <Choice legend={t('coupons.sheet')} value={String(sheetIndex)} options={options} onChoose={(index) => choose(Number(index))} />
        </>
      )}
      {sheets.length === 1 && sheet?.sheet && <p role="status">{t('coupons.sheetRead', { name: sheet.sheet })}</p>}
      {sheet && sheet.hiddenRows > 0 && <Note tone="warning">{t('coupons.hiddenRows', { count: sheet.hiddenRows })}</Note>}
    </>
  );
}
