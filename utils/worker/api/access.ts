import type { AccessLine, NeededItem } from '../../common/account.ts';
import { allOperations } from './all-operations.ts';
import { ApiError } from './api-error.ts';
import type { ApiClient } from './client.ts';

/** The permission items of every operation. */
export const neededItems = (): NeededItem[] => allOperations.map(({ name, permission }) => ({ operation: name, items: [...permission] }));

/** Calls each query once, for one row. What cannot be tried without effect is `untested`. Operations for distributors are refused to everybody else. */
export async function checkAccess(api: ApiClient): Promise<AccessLine[]> {
  const lines: AccessLine[] = [];
  for (const { name: operation, tryOut } of allOperations) lines.push({ operation, ...(await tried(api, tryOut)) });
  return lines;
}

async function tried(api: ApiClient, tryOut: ((api: ApiClient) => Promise<unknown>) | null): Promise<Omit<AccessLine, 'operation'>> {
  if (!tryOut) return { result: 'untested', code: '' };
  try {
    await tryOut(api);
    return { result: 'yes', code: '' };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const no = error.code === 'API-401' || error.code === 'API-403';
    return { result: no ? 'no' : 'unclear', code: error.serverCode || error.code };
  }
}
