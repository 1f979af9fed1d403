import type { Operation } from './operation.ts';

const found = import.meta.glob<Operation>('./operations/*.ts', { eager: true, import: 'default' });

/** Every operation that has a file, by the names of the files. */
export const allOperations: readonly Operation[] = Object.values(found);
