import type { QrMatrix } from '../../common/qr-path.ts';
import { wrap } from './wrap.ts';

/** Least width of the image in pixels: enough for a printed page. */
const leastWidth = 1024;
const fontSize = 40;
const lineHeight = 56;
const mostLines = 3;
const quietModules = 4;

/**
 * Families by name: a worker has no page whose language tells the browser which Chinese font to take, and a font without
 * Chinese would leave boxes.
 */
const captionFont = `${fontSize}px 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Noto Sans SC', 'WenQuanYi Micro Hei', SimHei, sans-serif`;

/** What painting needs of a canvas and its context, in a worker or in a page. */
type Canvas = Pick<OffscreenCanvas, 'width' | 'height'>;
type Context = Pick<
  OffscreenCanvasRenderingContext2D,
  'fillStyle' | 'fillRect' | 'fillText' | 'font' | 'measureText' | 'textAlign' | 'textBaseline'
> & { lang?: string };

/** Paints a QR symbol with a caption of at most three lines below it, black on white; sets the size of the canvas. */
export function paintQr(canvas: Canvas, draw: Context, matrix: QrMatrix, caption: string): void {
  const module = Math.ceil(leastWidth / matrix.length);
  const width = module * matrix.length;
  const margin = quietModules * module;
  useCaptionFont(draw);
  const lines = wrap(caption, mostLines, (text) => draw.measureText(text).width <= width - 2 * margin);
  canvas.width = width;
  canvas.height = width + (lines.length > 0 ? lines.length * lineHeight + margin : 0);
  draw.fillStyle = '#fff';
  draw.fillRect(0, 0, canvas.width, canvas.height);
  draw.fillStyle = '#000';
  matrix.forEach((row, y) => row.forEach((dark, x) => dark && draw.fillRect(x * module, y * module, module, module)));
  // A new size has reset it.
  useCaptionFont(draw);
  draw.textAlign = 'center';
  draw.textBaseline = 'top';
  lines.forEach((line, index) => draw.fillText(line, width / 2, width + index * lineHeight));
}

function useCaptionFont(draw: Context): void {
  // Newer browsers choose the Chinese shape of a character by it.
  if ('lang' in draw) draw.lang = 'zh-CN';
  draw.font = captionFont;
}
