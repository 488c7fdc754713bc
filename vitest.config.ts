import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Files that replace modules, or look at a whole database or process: each gets a process and a database of its own. */
const ALONE = [
  'model/*',
  'demo/*',
  'database/*',
  'scoring/left-jobs',
  'assistant/world',
  'services/lost-routing',
  'services/idle-conversations',
].map((name) => `tests/integration/${name}.test.ts`);

const alias = { '@': resolve(import.meta.dirname, 'src') };

const integration = {
  globalSetup: 'tests/support/start-services.ts',
  setupFiles: 'tests/support/own-environment.ts',
  pool: 'forks',
  testTimeout: 30_000,
  hookTimeout: 30_000,
} as const;

export default defineConfig({
  test: {
    // Each worker of the integration tests keeps PostgreSQL busy too.
    maxWorkers: 2,
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: [
            '{src,runtime,prisma,bench}/**/*.test.{ts,tsx}',
            'tests/{architecture,quality,support}/**/*.test.ts',
          ],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve: { alias },
        test: {
          ...integration,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          exclude: ALONE,
          // One process and one database for many files: each test has organisations of its own.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve: { alias },
        test: { ...integration, name: 'alone', include: ALONE, sequence: { groupOrder: 2 } },
      },
      {
        resolve: { alias },
        test: {
          name: 'launcher',
          include: ['tests/launcher/**/*.test.ts'],
          pool: 'forks',
          // A start without a prepared build makes one first.
          testTimeout: 300_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
