import { errorData } from '../common/errors.ts';
import { log } from '../common/log.ts';

/** Does each chore, also when another one fails; a failure is logged by the chore's name. Never rejects. */
export async function doChores(chores: Readonly<Record<string, () => Promise<unknown>>>): Promise<void> {
  await Promise.all(
    Object.entries(chores).map(async ([operation, chore]) => {
      try {
        await chore();
      } catch (thrown) {
        log('chore-failed', { operation, code: errorData(thrown).code });
      }
    }),
  );
}
