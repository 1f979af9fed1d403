import type { IconShape } from './Icon.tsx';
import { Icon } from './Icon.tsx';

interface Props {
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly text: string; readonly icon?: IconShape }[];
  /** The view that is shown; left out where the links lead to sections of one page. */
  readonly current?: string;
}

/** Links to the views or sections of a page, by the fragment of its address. */
export function Nav({ label, items, current }: Props) {
  return (
    <nav class="pcc-nav" aria-label={label}>
      {items.map((item) => (
        <a key={item.id} href={`#${item.id}`} aria-current={item.id === current ? 'page' : undefined}>
          {item.icon && <Icon shape={item.icon} />}
          {item.text}
        </a>
      ))}
    </nav>
  );
}
