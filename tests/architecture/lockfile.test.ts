import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
}

const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as {
  packages: Readonly<Record<string, Entry>>;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');

const lacking = (has: (entry: Entry) => boolean): string[] => installed.filter(([, entry]) => !has(entry)).map(([path]) => path);

describe('the lockfile', () => {
  test('holds the hash of every package, those of other systems included: what is installed anywhere is what was tested', () => {
    expect(installed.length).toBeGreaterThan(300);
    expect(lacking(({ integrity }) => /^sha512-[\w+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
  });

  test('names an exact version, and no address: any registry will do, since the hash decides', () => {
    expect(lacking(({ version }) => /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version ?? ''))).toEqual([]);
    expect(lacking(({ resolved }) => resolved === undefined)).toEqual([]);
  });
});
