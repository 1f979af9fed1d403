interface Props {
  readonly tone: 'plain' | 'done' | 'warning' | 'error';
  readonly text: string;
}

/** A state in a word. The word says it; the colour only helps to find it. */
export function Mark({ tone, text }: Props) {
  return (
    <span class="pcc-mark" data-tone={tone}>
      {text}
    </span>
  );
}
