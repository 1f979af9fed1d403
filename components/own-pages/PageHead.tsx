import type { ComponentChildren } from 'preact';
import { t } from '../../utils/common/i18n/t.ts';

interface Props {
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** Head of every page of the extension: what it is, and that it is not Huawei's. */
export function PageHead({ title, children }: Props) {
  return (
    <header class="pcc-head">
      <div>
        <h1>{title}</h1>
        <p class="pcc-hint">
          {t('app.name')} · {t('app.thirdParty')}
        </p>
      </div>
      {children}
    </header>
  );
}
