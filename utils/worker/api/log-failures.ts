import { log } from '../../common/log.ts';
import { ApiError } from './api-error.ts';
import type { ApiClient } from './client.ts';

/**
 * The same client, which leaves one entry in the log for each call that failed in the end: operation, codes, HTTP status, request id and
 * job; never the answer's text, nor what was asked.
 */
export function logFailures(client: ApiClient, job = ''): ApiClient {
  const logged =
    (operation: string) =>
    (thrown: unknown): never => {
      if (thrown instanceof ApiError) {
        const { code, http, requestId, serverCode } = thrown;
        log('call-failed', { operation, code, ...(http > 0 ? { http } : {}), requestId: requestId ?? '', serverCode, job });
      }
      throw thrown;
    };
  return {
    turn: (operation) => client.turn(operation).catch(logged(operation)),
    call: (request) => client.call(request).catch(logged(request.operation)),
  };
}
