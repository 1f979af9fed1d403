import { qrPath } from '../../utils/common/qr.ts';

interface Props {
  /** Rows of modules, `true` is dark, quiet zone included. */
  readonly matrix: readonly (readonly boolean[])[];
  readonly label: string;
}

/** Pixels that a symbol is about as wide as. */
const about = 200;

/**
 * A QR symbol as one path. Always dark on white: many cameras do not read an inverted one. Every module is a whole number
 * of pixels, at least two: blurred edges cannot be read from a screen.
 */
export function QrCode({ matrix, label }: Props) {
  const modules = matrix.length;
  const width = Math.max(2, Math.round(about / modules)) * modules;
  return (
    <svg
      class="pcc-qr"
      role="img"
      aria-label={label}
      width={width}
      height={width}
      viewBox={`0 0 ${modules} ${modules}`}
      shape-rendering="crispEdges"
    >
      <path d={qrPath(matrix)} fill="currentColor" />
    </svg>
  );
}
