import { AppError } from '../../../common/errors.ts';
import type { Kind } from './define.ts';

const found = import.meta.glob<Kind>('./*/kind.ts', { eager: true, import: 'default' });

/** Every kind of job, by its id: a folder here is one. */
export const kinds: ReadonlyMap<string, Kind> = new Map(Object.values(found).map((kind) => [kind.info.id, kind]));

/** JOB-114: made by a version that knew more kinds than this one. */
export function kindOf(id: string): Kind {
  const kind = kinds.get(id);
  if (!kind) throw new AppError('JOB-114', { kind: id });
  return kind;
}
