import { qrMatrix } from '../common/qr.ts';

/** Least width of the image in pixels: enough for a printed page. */
const leastWidth = 1024;
const fontSize = 40;
const lineHeight = 56;
const mostLines = 3;

/** A PNG with the QR symbol of `link` and `caption` below it, at least 1024 pixels wide. */
export async function qrImage(link: string, caption: string): Promise<Blob> {
  const matrix = qrMatrix(link);
  const module = Math.ceil(leastWidth / matrix.length);
  const width = module * matrix.length;
  const canvas = document.createElement('canvas');
  const draw = context(canvas);
  draw.font = captionFont;
  const lines = wrap(draw, caption, width - 2 * module * 4);
  canvas.width = width;
  canvas.height = width + lines.length * lineHeight + (lines.length > 0 ? module * 4 : 0);
  draw.fillStyle = '#fff';
  draw.fillRect(0, 0, canvas.width, canvas.height);
  draw.fillStyle = '#000';
  matrix.forEach((row, y) => row.forEach((dark, x) => dark && draw.fillRect(x * module, y * module, module, module)));
  draw.font = captionFont;
  draw.textAlign = 'center';
  draw.textBaseline = 'top';
  lines.forEach((line, index) => draw.fillText(line, width / 2, width + index * lineHeight));
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image'))), 'image/png');
  });
}

const captionFont = `${fontSize}px 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif`;

function context(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const found = canvas.getContext('2d');
  if (!found) throw new Error('no canvas');
  return found;
}

/** Breaks a text into lines that fit, at any character as Chinese does; what does not fit ends in an ellipsis. */
function wrap(draw: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (draw.measureText(line + character).width <= width) {
      line += character;
    } else if (lines.length + 1 < mostLines) {
      lines.push(line);
      line = character;
    } else {
      line = `${[...line].slice(0, -1).join('')}…`;
      break;
    }
  }
  return line === '' ? lines : [...lines, line];
}
