import type { UiKind } from './ui-kind.ts';

const found = import.meta.glob<UiKind>('./*/kind.tsx', { eager: true, import: 'default' });

/** What is shown of every kind of job, by its id. */
export const uiKinds: ReadonlyMap<string, UiKind> = new Map(Object.values(found).map((kind) => [kind.info.id, kind]));
