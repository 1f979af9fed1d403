import { t } from '../../utils/common/i18n/t.ts';
import { EmptyState } from '../ui/EmptyState.tsx';

interface Props {
  readonly title: string;
  readonly why: string;
  /** Where the view is shown in a tab. */
  readonly address: string;
}

/** What the side panel shows of a view that needs more room. */
export function NeedsTab({ title, why, address }: Props) {
  return (
    <EmptyState title={title}>
      <p>{why}</p>
      <p>
        <a href={address} target="_blank">
          {t('workspace.openTab')}
        </a>
      </p>
    </EmptyState>
  );
}
