import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = /\.tsx?$/;
/** Next puts these values in when it builds; they are no part of the environment. */
const BUILT_IN = /process\.env\.(NEXT_RUNTIME|NODE_ENV)\b/g;
const LEFT_OUT = /\.test\.tsx?$|^src\/db\/generated\/|\/testing\//;

test('only src/server/env.ts reads the environment', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => join('src', file));
  const sources = files.filter((file) => SOURCE.test(file) && !LEFT_OUT.test(file));
  const readers = sources.filter((file) =>
    readFileSync(file, 'utf8').replace(BUILT_IN, '').includes('process.env'),
  );
  expect(readers).toEqual(['src/server/env.ts']);
});
