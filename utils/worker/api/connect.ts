import { createClient, type ApiClient, type ClientDeps } from './client.ts';

/** The client on the browser's own `fetch`. */
export function connect(deps: Omit<ClientDeps, 'fetch'>): ApiClient {
  return createClient({ ...deps, fetch: (input, init) => globalThis.fetch(input, init) });
}
