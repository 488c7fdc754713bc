import { expect, test } from 'vitest';
import { attemptEach } from './attempt-each';

test('a failure is logged with its item and holds up no other', async () => {
  const done: number[] = [];
  const warnings: unknown[] = [];
  const log = { info() {}, warn: (data: object, words: string) => warnings.push([data, words]), error() {} };
  const error = new Error('bad');
  await attemptEach(
    [{ id: 1 }, { id: 2 }, { id: 3 }],
    async ({ id }) => {
      if (id === 1) throw error;
      done.push(id);
    },
    { log, failure: 'not done' },
  );
  expect(done).toEqual([2, 3]);
  expect(warnings).toEqual([[{ err: error, id: 1 }, 'not done']]);
});
