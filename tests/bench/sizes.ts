import { builtFiles, contentBundles } from '../support/built.ts';
import { measure } from './measure.ts';
import type { Measure } from './measure.ts';

const kilobytes = (bytes: number): number => bytes / 1024;

/** Gzip sizes of every bundle; the content scripts together have an aim. */
export function measureSizes(): Measure[] {
  const together = contentBundles.reduce((sum, { gzip }) => sum + gzip, 0);
  const each = builtFiles.filter(({ path }) => /\.(js|css)$/.test(path));
  return [
    measure('content scripts together, gzip', 'kB', [kilobytes(together)], 30),
    ...each.map(({ path, gzip }) => measure(`${path}, gzip`, 'kB', [kilobytes(gzip)], path.endsWith('/copied-text.js') ? 1 : null)),
  ];
}
