import type { Language } from '../../utils/common/i18n/locale.ts';
import { t } from '../../utils/common/i18n/t.ts';
import { Choice } from '../ui/Choice.tsx';

interface Props {
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

/** The language of the product. Each language names itself, so that whoever landed in the wrong one finds the way. */
export function LanguageChoice({ language, onChoose }: Props) {
  return (
    <Choice
      legend={t('options.language')}
      value={language}
      onChoose={onChoose}
      options={[
        { value: 'auto', text: t('options.language.auto') },
        { value: 'zh', text: '中文', lang: 'zh-CN' },
        { value: 'en', text: 'English', lang: 'en' },
      ]}
    />
  );
}
