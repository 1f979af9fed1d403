import { qrPath } from '../../utils/common/qr.ts';

interface Props {
  /** Rows of modules, `true` is dark, quiet zone included. */
  readonly matrix: readonly (readonly boolean[])[];
  readonly label: string;
}

/** A QR symbol as one path. Always dark on white: many cameras do not read an inverted one. */
export function QrCode({ matrix, label }: Props) {
  return (
    <svg class="pcc-qr" role="img" aria-label={label} viewBox={`0 0 ${matrix.length} ${matrix.length}`} shape-rendering="crispEdges">
      <path d={qrPath(matrix)} fill="currentColor" />
    </svg>
  );
}
