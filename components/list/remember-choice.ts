import type { ListChoice } from '../../utils/common/list-choice.ts';
import { log } from '../../utils/common/log.ts';
import { errorData } from '../../utils/common/errors.ts';
import type { Ask } from '../own-pages/extension-client.ts';
import type { ListStore } from './list-store.ts';

const choiceOf = ({ columns, density, sort, group }: ListChoice): ListChoice => ({ columns, density, sort, group });
const same = (a: ListChoice, b: ListChoice): boolean => JSON.stringify(choiceOf(a)) === JSON.stringify(choiceOf(b));

function attempt(task: Promise<unknown>): void {
  task.catch((thrown: unknown) => log('list.choice', { code: errorData(thrown).code }));
}

/**
 * Shows a list as it was shown last, and keeps what is chosen from now on among the settings. A list whose choice cannot be read
 * or kept works all the same.
 * @returns ends the keeping
 */
export function rememberChoice(store: ListStore, id: string, ask: Ask): () => void {
  const first = choiceOf(store.state.getState());
  let before = first;
  const take = async (): Promise<void> => {
    const kept = (await ask('settings.get', {})).lists[id];
    // What was chosen in the meantime counts more.
    if (kept && same(first, store.state.getState())) store.choose(kept);
  };
  const keep = async (choice: ListChoice): Promise<void> => {
    const { lists } = await ask('settings.get', {});
    await ask('settings.set', { lists: { ...lists, [id]: choice } });
  };
  attempt(take());
  return store.state.subscribe((state) => {
    if (same(before, state)) return;
    before = choiceOf(state);
    attempt(keep(before));
  });
}
