import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** What stands where there is nothing to show yet: it says how to get there. */
export function EmptyState({ title, children }: Props) {
  return (
    <div class="pcc-empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}
