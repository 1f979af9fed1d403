import { useId } from 'preact/hooks';
import { t } from '../../../utils/common/i18n/t.ts';
import { mostItems } from '../../../utils/common/jobs/limits.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { Field } from '../../ui/Field.tsx';
import { Note } from '../../ui/Note.tsx';
import { TextBox } from '../../ui/TextBox.tsx';
import type { KindWords } from '../kinds/ui-kind.ts';
import type { ChooseState, ChooseStore } from './choose-store.ts';
import { ListFile } from './ListFile.tsx';
import { RubbishLines } from './RubbishLines.tsx';

interface Props {
  readonly store: ChooseStore;
  readonly state: ChooseState;
  readonly words: KindWords;
}

/** A pasted list of ids, or a file with one. */
export function ChooseByList({ store, state, words }: Props) {
  const { text, pasted, saidRight } = state;
  const fileId = useId();
  return (
    <>
      <Field label={t(words.id)} hint={t(words.idHint)}>
        {(ties) => <TextBox ties={ties} lines={8} value={text} onInput={store.setText} />}
      </Field>
      <p>
        <label for={fileId}>{t('coupons.file')} </label>
        <input
          id={fileId}
          type="file"
          accept=".txt,.csv,.xlsx,.xlsm,text/plain,text/csv"
          onChange={({ currentTarget: box }) => {
            const [file] = box.files ?? [];
            // The same file, saved anew, can be chosen again.
            if (file) void store.readFile(file).finally(() => (box.value = ''));
          }}
        />
      </p>
      <ListFile state={state} choose={store.chooseSheet} />
      <p role="status">
        {text !== '' && t('coupons.listCount', { count: pasted.ids.length, duplicates: pasted.duplicates, rubbish: pasted.rubbish.length })}
      </p>
      {pasted.doubtful && (
        <Note tone="error" urgent>
          <p>{t('coupons.cutDigits')}</p>
          <Checkbox text={t('coupons.digitsRight')} checked={saidRight} onToggle={store.sayRight} />
        </Note>
      )}
      {pasted.ids.length > mostItems && (
        <Note tone="error" urgent>
          {t('coupons.tooMany', { most: mostItems })}
        </Note>
      )}
      {pasted.rubbish.length > 0 && <RubbishLines lines={pasted.rubbish} />}
    </>
  );
}
