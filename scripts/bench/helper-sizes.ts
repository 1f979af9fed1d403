import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measure, type Measure } from '../../tests/bench/measure.ts';
import { buildCopy } from '../build-copy.ts';
import { output, root } from '../tools.ts';

/** Gzip bytes of the content script that is built when some helpers are left out. */
async function sizeWithout(left: readonly string[]): Promise<number> {
  const folder = join(output, 'bench/build');
  const built = await buildCopy(folder, () => {
    for (const id of left) rmSync(join(folder, 'components/helpers', id), { recursive: true });
  });
  const bytes = readFileSync(join(built, 'content-scripts/partner-center.js'));
  rmSync(folder, { recursive: true, force: true });
  return gzipSync(bytes, { level: 9 }).length;
}

/** kB that helpers shared at commit 347892f, before there were kinds of jobs. */
const sharedBefore = 19.56;

/** What each helper adds to the content script, and what is left: the page layer with every mechanism that helpers share. */
export async function measureHelperSizes(): Promise<Measure[]> {
  const helpers = readdirSync(join(root, 'components/helpers'));
  const all = await sizeWithout([]);
  const own = new Map<string, number>();
  for (const id of helpers) own.set(id, all - (await sizeWithout([id])));
  const shared = all - [...own.values()].reduce((sum, size) => sum + size, 0);
  return [
    measure('content script: what helpers share, gzip', 'kB', [shared / 1024], 17),
    measure(`content script: what helpers share, over ${sharedBefore} kB before`, 'kB', [shared / 1024 - sharedBefore], 0.5),
    ...[...own].map(([id, size]) =>
      measure(`content script: ${id} adds, gzip`, 'kB', [size / 1024], id === 'share-product-link' ? 4 : 1.2),
    ),
  ];
}
