/**
 * Draws the extension's icon into `public/icon/`: the three eyes of a QR code and an arrow that hands it on.
 * Run it by hand after a change: `node scripts/icons.ts`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { PNG } from 'pngjs';

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const blue: Rgba = [11, 95, 208, 255];
const white: Rgba = [255, 255, 255, 255];
const clear: Rgba = [0, 0, 0, 0];
const samples = 8;

/** Whether a point is in a square with rounded corners; all measures in sixteenths of the icon. */
function inRounded(x: number, y: number, left: number, top: number, size: number, radius: number): boolean {
  const dx = Math.max(left + radius - x, x - (left + size - radius), 0);
  const dy = Math.max(top + radius - y, y - (top + size - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

function inEye(x: number, y: number, left: number, top: number): boolean {
  const ring = inRounded(x, y, left, top, 5, 0.8) && !inRounded(x, y, left + 1, top + 1, 3, 0.3);
  return ring || inRounded(x, y, left + 1.8, top + 1.8, 1.4, 0.2);
}

/** An arrow to the lower right, in the corner where a QR code has no eye. */
function inArrow(x: number, y: number): boolean {
  const shaft = Math.abs(x - y) <= 0.9 && x + y >= 17.6 && x + y <= 25;
  const head = x <= 13.6 && y <= 13.6 && ((x >= 12.2 && y >= 9.2) || (y >= 12.2 && x >= 9.2));
  return shaft || head;
}

function colourAt(x: number, y: number): Rgba {
  if (!inRounded(x, y, 0, 0, 16, 3)) return clear;
  const drawn = inEye(x, y, 2.4, 2.4) || inEye(x, y, 8.6, 2.4) || inEye(x, y, 2.4, 8.6) || inArrow(x, y);
  return drawn ? white : blue;
}

function pixel(column: number, row: number, size: number): number[] {
  const sum = [0, 0, 0, 0];
  for (let index = 0; index < samples * samples; index += 1) {
    const x = ((column + ((index % samples) + 0.5) / samples) * 16) / size;
    const y = ((row + (Math.floor(index / samples) + 0.5) / samples) * 16) / size;
    const [red, green, blueness, alpha] = colourAt(x, y);
    [red * alpha, green * alpha, blueness * alpha, alpha].forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value));
  }
  const [red = 0, green = 0, blueness = 0, alpha = 0] = sum;
  return [red, green, blueness].map((value) => (alpha === 0 ? 0 : Math.round(value / alpha))).concat(Math.round(alpha / samples ** 2));
}

/** The icon as an 8-bit RGBA PNG. */
function icon(size: number): Buffer {
  const png = new PNG({ width: size, height: size });
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) png.data.set(pixel(column, row, size), (row * size + column) * 4);
  }
  return PNG.sync.write(png, { filterType: 0, deflateStrategy: 0 });
}

const folder = new URL('../public/icon/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const size of [16, 32, 48, 128]) writeFileSync(new URL(`${size}.png`, folder), icon(size));
