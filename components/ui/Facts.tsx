import type { ComponentChildren } from 'preact';

interface Props {
  readonly facts: readonly { readonly name: string; readonly value: ComponentChildren }[];
}

/** Names with their values, side by side as far as there is room. */
export function Facts({ facts }: Props) {
  return (
    <dl class="pcc-facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
