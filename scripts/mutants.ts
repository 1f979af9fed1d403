/**
 * `npm run mutants`: puts one fault after the other into a copy of what moves money and asks the test that must find it. Prints which
 * test did; ends with 1 if a fault survives. Under five minutes on two cores.
 */
import { availableParallelism } from 'node:os';
import { mutations, type Mutation } from './mutants/mutations.ts';
import { createWorkbench } from './mutants/workbench.ts';

/** A property that fails is not made smaller here: that it fails is enough. */
process.env['PROPERTY_SHRINK'] = 'no';

interface Tried {
  readonly mutation: Mutation;
  /** The test that failed; '' = none. */
  readonly caughtBy: string;
  readonly ms: number;
}

const lanes = Array.from({ length: Math.min(2, availableParallelism()) }, (_, index) => createWorkbench(index));
const [first] = lanes;

const sound = await first?.run([...new Set(mutations.map(({ test }) => test))]);
if (!sound || sound.failures.length > 0) {
  for (const { name, message } of sound?.failures ?? []) console.error(`✗ ${name}\n${message}`);
  throw new Error('The tests fail without any fault.');
}

const waiting = [...mutations];
const tried: Tried[] = [];
await Promise.all(
  lanes.map(async (lane) => {
    for (let mutation = waiting.shift(); mutation; mutation = waiting.shift()) {
      const start = performance.now();
      const { failures, passed } = await lane.tryOut(mutation);
      // A file that cannot be loaded finds nothing.
      const [failure] = failures.filter(({ name }) => !name.endsWith('.ts') && name !== 'the whole project');
      if (!failure && failures.length > 0) throw new Error(`“${mutation.name}” cannot be run:\n${failures[0]?.message}`);
      const outcome = { mutation, caughtBy: failure?.name ?? '', ms: performance.now() - start };
      tried.push(outcome);
      console.log(
        `${outcome.caughtBy === '' ? 'SURVIVED' : 'caught  '} ${mutation.name}${passed + failures.length === 0 ? ' (no test ran)' : ''}`,
      );
    }
  }),
);
first?.remove();

const rows = mutations.flatMap((mutation) => tried.filter((one) => one.mutation === mutation));
const width = Math.max(...rows.map(({ mutation }) => mutation.name.length));
console.log(`\n${'mutation'.padEnd(width)} | caught by | ms`);
for (const { mutation, caughtBy, ms } of rows)
  console.log(`${mutation.name.padEnd(width)} | ${caughtBy === '' ? '— SURVIVED —' : caughtBy} | ${ms.toFixed(0)}`);

const survived = rows.filter(({ caughtBy }) => caughtBy === '').length;
console.log(`${rows.length - survived} of ${mutations.length} caught`);
process.exitCode = survived === 0 && rows.length === mutations.length ? 0 : 1;
