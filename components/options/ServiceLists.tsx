import { useEffect, useState } from 'preact/hooks';
import { type OwnKey, t } from '../../utils/common/i18n/t.ts';
import { knownServices, type ServiceLists as Lists } from '../../utils/common/service-lists.ts';
import { Button } from '../ui/Button.tsx';
import { DateBox } from '../ui/DateBox.tsx';
import { Field } from '../ui/Field.tsx';
import { TextBox } from '../ui/TextBox.tsx';
import { parseServices } from './parse-services.ts';

interface Props {
  readonly saved: Lists;
  readonly onSave: (lists: Lists) => void;
}

const longest = 20_000;

/** The two lists against which a SOW is checked, as the user keeps them. */
export function ServiceLists({ saved, onSave }: Props) {
  const [higher, setHigher] = useState('');
  const [key, setKey] = useState('');
  const [asOf, setAsOf] = useState('');
  const show = (lists: Lists): void => {
    setHigher(lists.higher.join('\n'));
    setKey(lists.key.join('\n'));
    setAsOf(lists.asOf);
  };
  // By content: saving another setting brings the same lists anew, and must not undo what is being typed.
  useEffect(() => show(saved), [JSON.stringify(saved)]);
  const typed: Lists = { higher: parseServices(higher), key: parseServices(key), asOf };
  return (
    <>
      <p>{t('options.services.about')}</p>
      <p class="pcc-note" data-tone="warning">
        {t('options.services.notWhole')}
      </p>
      <ListBox label="options.services.higher" value={higher} onInput={setHigher} />
      <ListBox label="options.services.key" value={key} onInput={setKey} />
      <Field label={t('options.services.asOf')} hint={t('options.services.asOfHint')}>
        {(ties) => <DateBox ties={ties} value={asOf} onInput={setAsOf} />}
      </Field>
      <div class="pcc-row">
        <Button kind="primary" disabled={isSame(typed, saved)} onPress={() => onSave(typed)}>
          {t('options.services.save')}
        </Button>
        <Button disabled={isSame(typed, knownServices) && isSame(saved, knownServices)} onPress={() => onSave(knownServices)}>
          {t('options.services.restore')}
        </Button>
      </div>
    </>
  );
}

interface ListProps {
  readonly label: OwnKey;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

function ListBox({ label, value, onInput }: ListProps) {
  return (
    <Field label={t(label)} hint={t('options.services.count', { count: parseServices(value).length })}>
      {(ties) => <TextBox ties={ties} lines={6} maxLength={longest} value={value} onInput={onInput} />}
    </Field>
  );
}

function isSame(a: Lists, b: Lists): boolean {
  return a.asOf === b.asOf && a.higher.join('\n') === b.higher.join('\n') && a.key.join('\n') === b.key.join('\n');
}
