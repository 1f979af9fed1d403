import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Removes a folder for good: a browser that ends with its process writes some moments longer, and makes its folder anew. */
async function remove(folder: string): Promise<void> {
  for (let [tries, quiet] = [0, 0]; tries < 30 && quiet < 3; tries += 1) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    await sleep(200);
    quiet = existsSync(folder) ? 0 : quiet + 1;
  }
}

/** Before all tests of a project: a folder for the profiles of its browsers, removed at the end. */
export function setup(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pcc-profiles-'));
  process.env['PCC_PROFILES'] = folder;
  return () => remove(folder);
}
