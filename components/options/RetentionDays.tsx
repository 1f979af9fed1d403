import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/common/i18n/t.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextBox } from '../ui/TextBox.tsx';
import { parseDays } from './parse-days.ts';

interface Props {
  readonly days: number;
  readonly onSave: (days: number) => void;
}

/** How many days the share history is kept. */
export function RetentionDays({ days, onSave }: Props) {
  const [text, setText] = useState(String(days));
  useEffect(() => setText(String(days)), [days]);
  const typed = parseDays(text);
  return (
    <div class="pcc-stack">
      <Field
        label={t('options.data.days')}
        hint={t('options.data.daysHint')}
        error={typed === undefined ? t('options.data.daysWrong') : ''}
      >
        {(ties) => <TextBox ties={ties} short value={text} onInput={setText} />}
      </Field>
      <div>
        <Button
          disabled={typed === undefined || typed === days}
          onPress={() => {
            if (typed !== undefined) onSave(typed);
          }}
        >
          {t('options.data.saveDays')}
        </Button>
      </div>
    </div>
  );
}
