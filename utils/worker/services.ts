import browser from 'webextension-polyfill';
import { browserFetch } from './api/browser-fetch.ts';
import { createClient, type ApiClient } from './api/client.ts';
import { createToken } from './api/iam.ts';
import { logFailures } from './api/log-failures.ts';
import { createPace } from './api/pace.ts';
import { writeModeProbe } from './connections.ts';
import { openDatabase } from './db/database.ts';
import { tellingLost } from './db/lost.ts';
import { createJobs, type Jobs } from './jobs/index.ts';
import { createStore } from './jobs/store.ts';
import { announce } from './progress.ts';
import { createReadStore } from './reads/store.ts';
import { localArea, sessionArea } from './storage-area.ts';
import { createVault, type Vault } from './vault/index.ts';

const paceKey = 'pace';

const sleep = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));

function sleepUnlessAborted(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  const wake = (): void => resolve();
  signal.addEventListener('abort', wake, { once: true });
  return promise.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', wake);
  });
}

const now = (): number => Date.now();

/** How fast calls may leave. */
export const pace = createPace({
  now,
  sleep,
  load: async () =>
    ((await browser.storage.local.get(paceKey))[paceKey] ?? {}) as Awaited<ReturnType<Parameters<typeof createPace>[0]['load']>>,
  save: (memory) => browser.storage.local.set({ [paceKey]: memory }),
});

const clientParts = { fetch: browserFetch, pace, sleep, random: Math.random };

/** Who is signed in. */
export const vault: Vault = createVault({
  session: sessionArea,
  local: localArea,
  now,
  createToken: (input) => createToken(logFailures(createClient({ ...clientParts, credential: async () => null })), input),
  probeWriteMode: writeModeProbe(pace),
});

/** A client that is good only under one account and operator. `jobId`: for which job it calls, if for one. */
function apiFor({ jobId, ...expected }: { accountKey: string; operatorId: string; jobId?: string }): ApiClient {
  const client = createClient({
    ...clientParts,
    credential: () => vault.credential(expected),
    unauthorized: (token) => vault.refused(token),
  });
  return logFailures(client, jobId);
}

/** A client of whoever is signed in and not locked. Throws AUTH-101, AUTH-102, AUTH-107. */
export async function apiOfActor(): Promise<ApiClient> {
  return apiFor(await vault.actor());
}

let opened: Promise<Jobs> | undefined;

/** Opens them; when the browser closes the database, or another version of the extension wants it, the next call opens it anew. */
function openJobs(): Promise<Jobs> {
  const gone = (): void => {
    if (opened === opening) opened = undefined;
  };
  const opening: Promise<Jobs> = openDatabase('companion', gone).then((database) => {
    const lost = (): void => {
      database.close();
      gone();
    };
    return createJobs({
      store: tellingLost(createStore(database), lost),
      readStore: tellingLost(createReadStore(database), lost),
      vault,
      apiFor,
      locks: navigator.locks,
      now,
      sleep: sleepUnlessAborted,
      newId: () => crypto.randomUUID(),
      changed: announce,
    });
  });
  opening.catch(gone);
  return opening;
}

/** Plans and jobs, opened once for each start of the worker. A store that does not open is tried again at the next call. */
export function jobs(): Promise<Jobs> {
  opened ??= openJobs();
  return opened;
}
