/** A QR symbol as rows of modules, `true` is dark, quiet zone included. */
export type QrMatrix = readonly (readonly boolean[])[];

/** The dark modules as the `d` of one SVG path in module units: one rectangle for each horizontal run. */
export function qrPath(matrix: QrMatrix): string {
  let path = '';
  matrix.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x += 1;
      path += `M${start} ${y}h${x - start + 1}v1H${start}z`;
    }
  });
  return path;
}
