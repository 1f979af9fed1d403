import { AppError } from '../../common/errors.ts';
import { ApiError } from '../api/api-error.ts';
import type { Item } from './types.ts';
import { stopRun, type Run } from './run-context.ts';

/** What a failed read means for the item that was read. */
export type Trouble = { readonly is: 'later'; readonly item: Item } | { readonly is: 'refused'; readonly code: string };

const patientTroubles = 5;

/**
 * Sorts an error of a read. Errors of sign-in and rights stop the run and leave the item as it is; lost answers are tried again later
 * and stop the run as `offline` when nothing comes through; a refusal is handed back. Anything else (the store, a defect) is thrown on.
 */
export function readTrouble(run: Run, item: Item, error: unknown): Trouble {
  if (!(error instanceof AppError)) throw error;
  const later: Trouble = { is: 'later', item };
  if (stopForAccess(run, error)) return later;
  if (!(error instanceof ApiError)) throw error;
  if (error.kind === 'refused' || error.code === 'API-DRIFT')
    return { is: 'refused', code: error.serverCode && error.kind === 'refused' ? error.serverCode : error.code };
  if (error.kind === 'throttled') return { is: 'later', item: { ...item, nextAt: run.deps.now() + 2000 } };
  run.troubles += 1;
  if (run.troubles >= patientTroubles) stopRun(run, 'offline', error.code);
  return { is: 'later', item: { ...item, nextAt: run.deps.now() + 1000 * 2 ** run.troubles } };
}

/** Stops the run where nobody may go on: signed out, another account, no permission. */
export function stopForAccess(run: Run, error: AppError): boolean {
  if (error.code === 'AUTH-104') stopRun(run, 'wrong-account', error.code);
  else if (error.code === 'API-401' || error.code.startsWith('AUTH-')) stopRun(run, 'signed-out', error.code);
  else if (error.code === 'API-403') stopRun(run, 'forbidden', error instanceof ApiError ? error.serverCode : error.code);
  else return false;
  return true;
}

/** Three refusals of the same code in a row mean that something is wrong with all of them. */
export function countRefusal(run: Run, code: string): void {
  run.refusals = run.refusals.code === code ? { code, count: run.refusals.count + 1 } : { code, count: 1 };
  if (run.refusals.count >= 3) stopRun(run, 'refusals', code);
}

/** A request that left without any answer: after five in a row the way out is broken, and each further one would only be another unknown. */
export function countLost(run: Run, code: string): void {
  run.lost += 1;
  if (run.lost >= 5) stopRun(run, 'offline', code);
}

/** Something went through: the far side is there and means well. */
export function countSuccess(run: Run): void {
  run.refusals = { code: '', count: 0 };
  run.lost = 0;
}
