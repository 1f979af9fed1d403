import { defineBackground } from 'wxt/utils/define-background';
import type { Level } from '../utils/common/level.ts';
import type { ViewPlace } from '../utils/common/view-place.ts';
import { startWorker } from '../utils/worker/start.ts';

const levels = import.meta.glob<Level>('../components/helpers/*/level.ts', { eager: true, import: 'default' });
const places = import.meta.glob<ViewPlace>('../components/workspace/views/*/place.ts', { eager: true, import: 'default' });

/** `../components/helpers/share-product-link/level.ts`: the id of a helper or a view is its folder's name. */
function byFolder<Value>(modules: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(modules).map(([path, value]) => [path.split('/').at(-2) ?? '', value]));
}

export default defineBackground({ type: 'module', main: () => startWorker(byFolder(levels), byFolder(places)) });
