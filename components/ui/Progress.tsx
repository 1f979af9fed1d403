interface Props {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** How far something is; the label says the same in words. */
export function Progress({ label, done, total }: Props) {
  return <progress class="pcc-progress" aria-label={label} max={Math.max(total, 1)} value={done} />;
}
