import { defineBackground } from 'wxt/utils/define-background';
import type { Level } from '../utils/common/level.ts';
import { startWorker } from '../utils/worker/start.ts';

const modules = import.meta.glob<Level>('../components/helpers/*/level.ts', { eager: true, import: 'default' });

/** `../components/helpers/share-product-link/level.ts`: a helper's id is its folder's name. */
const levels = Object.fromEntries(Object.entries(modules).map(([path, level]) => [path.split('/').at(-2) ?? '', level]));

export default defineBackground({ type: 'module', main: () => startWorker(levels) });
