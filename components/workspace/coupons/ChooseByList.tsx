import { useId } from 'preact/hooks';
import { t } from '../../../utils/common/i18n/t.ts';
import { mostIds } from '../../../utils/common/jobs/request.ts';
import { Field } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import type { ChooseState, ChooseStore } from './choose-store.ts';
import { RubbishLines } from './RubbishLines.tsx';

/** A pasted list of ids, or a file with one. */
export function ChooseByList({ store, state }: { readonly store: ChooseStore; readonly state: ChooseState }) {
  const { text, pasted, isWorkbook } = state;
  const fileId = useId();
  const read = async (file: File | undefined): Promise<void> => {
    if (file) store.readFile(new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <>
      <Field label={t('coupons.list')} hint={t('coupons.listHint')}>
        {(ties) => <TextBox ties={ties} lines={8} value={text} onInput={store.setText} />}
      </Field>
      <p>
        <label for={fileId}>{t('coupons.file')} </label>
        <input
          id={fileId}
          type="file"
          accept=".txt,.csv,text/plain,text/csv"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </p>
      {isWorkbook && (
        <Note tone="error" urgent>
          {t('coupons.workbook')}
        </Note>
      )}
      <p role="status">
        {text !== '' && t('coupons.listCount', { count: pasted.ids.length, duplicates: pasted.duplicates, rubbish: pasted.rubbish.length })}
      </p>
      {pasted.ids.length > mostIds && (
        <Note tone="error" urgent>
          {t('coupons.tooMany', { most: mostIds })}
        </Note>
      )}
      {pasted.rubbish.length > 0 && <RubbishLines lines={pasted.rubbish} />}
    </>
  );
}
