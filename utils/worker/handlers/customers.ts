import { resumeJobs } from '../job-runner.ts';
import type { Handlers } from '../router.ts';
import { jobs } from '../services.ts';

/** Customers with their balances, read and given out by chunks. */
export const customersHandlers = {
  'customers.read': async (request) => {
    const read = await (await jobs()).customers.start(request);
    void resumeJobs();
    return read;
  },
  'customers.get': async ({ readId }) => (await jobs()).customers.get(readId),
  'customers.rows': async ({ readId, chunk, names }) => ({ rows: await (await jobs()).customers.rows(readId, chunk, names) }),
  'customers.stop': async ({ readId }) => {
    await (await jobs()).customers.stop(readId);
    return null;
  },
  'customers.resume': async ({ readId }) => {
    await (await jobs()).customers.resume(readId);
    void resumeJobs();
    return null;
  },
} satisfies Partial<Handlers>;
