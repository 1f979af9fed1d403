import type { FieldTies } from './Field.tsx';

interface Props {
  readonly ties: FieldTies;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly lines?: number;
  readonly maxLength?: number;
  readonly short?: boolean;
}

/** A box to type in: one line, or several where `lines` is given. */
export function TextBox({ ties, value, onInput, lines, maxLength, short = false }: Props) {
  const shared = {
    ...ties,
    value,
    maxLength,
    class: short ? 'pcc-box pcc-short' : 'pcc-box',
    autocomplete: 'off' as const,
    spellcheck: false,
  };
  return lines === undefined ? (
    <input {...shared} type="text" onInput={(event) => onInput(event.currentTarget.value)} />
  ) : (
    <textarea {...shared} rows={lines} onInput={(event) => onInput(event.currentTarget.value)} />
  );
}
