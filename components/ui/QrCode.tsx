import { useId } from 'preact/hooks';
import { type QrMatrix, qrPath } from '../../utils/common/qr-path.ts';

interface Props {
  readonly matrix: QrMatrix;
  readonly label: string;
}

/** Pixels that a symbol is about as wide as. */
const about = 200;

/**
 * A QR symbol as one path. Always black on white: many cameras do not read an inverted one. A browser that darkens pages by
 * itself changes fills and backgrounds, whatever the style says, but no colour that a filter floods with. Every module is a
 * whole number of pixels, at least two: blurred edges cannot be read from a screen.
 */
export function QrCode({ matrix, label }: Props) {
  const id = useId();
  const modules = matrix.length;
  const width = Math.max(2, Math.round(about / modules)) * modules;
  const whole = { x: 0, y: 0, width: modules, height: modules };
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
      <filter id={id} filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB" {...whole}>
        <feFlood flood-color="#fff" result="ground" />
        <feFlood flood-color="#000" />
        <feComposite in2="SourceAlpha" operator="in" result="dark" />
        <feMerge>
          <feMergeNode in="ground" />
          <feMergeNode in="dark" />
        </feMerge>
      </filter>
      <path d={qrPath(matrix)} filter={`url(#${id})`} />
    </svg>
  );
}
