import { createClient } from '../../api/client.ts';
import { createToken } from '../../api/iam.ts';
import { createReadStore } from '../../reads/store.ts';
import { createVault, type Area } from '../../vault/index.ts';
import { createJobs } from '../index.ts';
import { createStore } from '../store.ts';
import { freshDatabase, openLocks } from './life.ts';

/** The sandbox's API, as far as it is needed here. */
interface Sandbox {
  ask(ask: {
    readonly method: string;
    readonly host: string;
    readonly path: string;
    readonly headers: Record<string, string>;
    readonly body?: unknown;
  }): Promise<{ readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly text: string }>;
  readonly world: { readonly clock: { now(): number; advance(ms: number): unknown } };
}

function area(): Area {
  const kept = new Map<string, unknown>();
  return {
    get: (key) => Promise.resolve(kept.get(key)),
    set: (key, value) => Promise.resolve(void kept.set(key, value)),
    remove: (key) => Promise.resolve(void kept.delete(key)),
  };
}

/** `fetch` onto the far side, which checks every request against the contract. */
const toFarSide =
  (far: Sandbox) =>
  async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const { host, pathname, search } = new URL(String(input));
    const body = init?.body ? await new Response(init.body).text() : undefined;
    const headers = Object.fromEntries(new Headers(init?.headers));
    const reply = await far.ask({
      method: init?.method ?? 'GET',
      host,
      path: pathname + search,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    const answered = Object.entries(reply.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    );
    return new Response(reply.status === 204 ? null : reply.text, { status: reply.status, headers: answered });
  };

/** The worker's jobs on the sandbox's API, under an operator of an account. */
export async function sandboxJobs(far: Sandbox, account: string, user: string, password: string) {
  const now = () => far.world.clock.now();
  const sleep = async (ms: number): Promise<void> => {
    far.world.clock.advance(ms);
  };
  const parts = {
    fetch: toFarSide(far),
    sleep,
    random: () => 0,
    pace: { take: () => Promise.resolve(), refused: () => Promise.resolve() },
  };
  const vault = createVault({
    session: area(),
    local: area(),
    now,
    createToken: (input) => createToken(createClient({ ...parts, credential: () => Promise.resolve(null) }), input),
    probeWriteMode: () => Promise.resolve('streamed'),
  });
  await vault.signIn({ account, user, password });
  const apiFor = (expected: { accountKey: string; operatorId: string }) =>
    createClient({ ...parts, credential: () => vault.credential(expected), unauthorized: (token) => vault.refused(token) });
  let ids = 0;
  const db = await freshDatabase();
  const jobs = createJobs({
    store: createStore(db),
    readStore: createReadStore(db),
    vault,
    apiFor,
    locks: openLocks,
    now,
    sleep,
    newId: () => `id${(ids += 1)}`,
  });
  return { jobs, vault, api: apiFor(await vault.actor()) };
}
