import type { FieldTies } from './Field.tsx';

interface Props {
  readonly ties: FieldTies;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChoose: (value: string) => void;
}

/** One out of a list that opens. */
export function Select({ ties, value, options, onChoose }: Props) {
  return (
    <select {...ties} class="pcc-box" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}
