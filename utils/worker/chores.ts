import { log } from '../common/log.ts';

/** Does each chore, also when another one fails; a failure is logged by the chore's name. Never rejects. */
export async function doChores(chores: Readonly<Record<string, () => Promise<unknown>>>): Promise<void> {
  await Promise.all(Object.entries(chores).map(([operation, chore]) => chore().catch(() => log('chore-failed', { operation }))));
}
