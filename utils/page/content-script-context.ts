/**
 * Stands for WXT's class of that name in content scripts: nothing here uses its timers, its look-out for addresses or its
 * word about being invalid (see docs/architecture.md, "Orphans"), which are a twentieth of what a page would have to load.
 */
export class ContentScriptContext {
  readonly isOurs = true;
}
