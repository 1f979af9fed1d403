import { ApiError } from '../api/api-error.ts';

/** The value, or `null` where the account may not call this: that part is then left out. Everything else that is thrown goes on. */
export async function unlessRefused<T>(task: () => Promise<T>): Promise<T | null> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof ApiError && error.code === 'API-403') return null;
    throw error;
  }
}
