import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = /\.tsx?$/;
/** Next puts the value in when it builds; it is no part of the environment. */
const BUILT_IN = 'process.env.NEXT_RUNTIME';
const LEFT_OUT = /\.test\.tsx?$|^src\/db\/generated\/|\/testing\//;

test('only src/server/env.ts reads the environment', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => join('src', file));
  const sources = files.filter((file) => SOURCE.test(file) && !LEFT_OUT.test(file));
  const readers = sources.filter((file) =>
    readFileSync(file, 'utf8').replaceAll(BUILT_IN, '').includes('process.env'),
  );
  expect(readers).toEqual(['src/server/env.ts']);
});
