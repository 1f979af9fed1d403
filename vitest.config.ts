import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/support/longest-first.ts';

const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

export default defineConfig({
  oxc: { jsx },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        oxc: { jsx },
        test: { name: 'unit', include: ['{utils,components,sandbox,scripts,entrypoints,tests/support,tests/bench}/**/*.test.{ts,tsx}'] },
      },
      { test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Browsers are shared between files: one process runs many, in one module graph.
          isolate: false,
          globalSetup: ['tests/support/profiles.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 3,
        },
      },
    ],
  },
});
