import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/common/i18n/t.ts';
import { fillTemplate } from '../../utils/common/share/message.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { TextBox } from '../ui/TextBox.tsx';

interface Props {
  /** The kept template; empty = the built-in one of the language. */
  readonly saved: string;
  readonly onSave: (template: string) => void;
}

const longest = 2000;

/** The share message: edited, and seen as a customer would get it. */
export function ShareTemplate({ saved, onSave }: Props) {
  const builtIn = t('share.template');
  const inForce = saved || builtIn;
  const [text, setText] = useState(inForce);
  useEffect(() => setText(inForce), [inForce]);
  const example = {
    product: t('options.template.exampleProduct'),
    end: '2026-12-31 23:59:59',
    link: 'https://marketplace.huaweicloud.com/…',
  };
  const template = text.trim() === '' ? builtIn : text;
  return (
    <>
      <Field label={t('options.template.text')} hint={t('options.template.hint')}>
        {(ties) => <TextBox ties={ties} lines={6} maxLength={longest} value={text} onInput={setText} />}
      </Field>
      {!template.includes('{link}') && (
        <p class="pcc-note" data-tone="warning">
          {t('options.template.noLink')}
        </p>
      )}
      <h3>{t('options.template.preview')}</h3>
      <p class="pcc-preview">{fillTemplate(template, example)}</p>
      <div class="pcc-row">
        <Button kind="primary" disabled={text === inForce} onPress={() => onSave(template === builtIn ? '' : template)}>
          {t('options.save')}
        </Button>
        <Button disabled={saved === '' && text === builtIn} onPress={() => (saved === '' ? setText(builtIn) : onSave(''))}>
          {t('options.template.restore')}
        </Button>
      </div>
    </>
  );
}
