import type { Clock } from './clock.ts';

const ALLOWED = 5;
const WINDOW_MS = 15 * 60_000;

/** Locks an IAM user for 15 minutes after five wrong passwords within 15 minutes. */
export interface Lockout {
  isLocked(userId: string): boolean;
  failed(userId: string): void;
  succeeded(userId: string): void;
}

export function createLockout(clock: Clock): Lockout {
  const failures = new Map<string, number[]>();
  const recent = (userId: string): number[] => (failures.get(userId) ?? []).filter((at) => at > clock.now() - WINDOW_MS);
  return {
    isLocked: (userId) => recent(userId).length >= ALLOWED,
    failed: (userId) => {
      failures.set(userId, [...recent(userId), clock.now()]);
    },
    succeeded: (userId) => {
      failures.delete(userId);
    },
  };
}
