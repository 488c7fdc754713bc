import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort } from '../processes/free-port';
import { everyInterface } from '../processes/listen-port';
import { choosePort } from './choose-port';

test('without a wish the usual port is taken, or the next free one, and that is said', async () => {
  const usual = await freePort(everyInterface());
  expect(await choosePort(undefined, usual)).toEqual({ port: usual, note: undefined });

  const server = createServer();
  await new Promise<void>((resolve) => server.listen(usual, resolve));
  const { port, note } = await choosePort('', usual);
  expect(port).toBeGreaterThan(usual);
  expect(note).toBe(`Port ${usual} is in use, so Baton takes ${port}.`);
  await new Promise((resolve) => server.close(resolve));
});

test.each(['0', '65536', '80.5', 'http'])('PORT=%s is refused', async (wish) => {
  await expect(choosePort(wish)).rejects.toThrow(`PORT must be a number from 1 to 65535, not "${wish}".`);
});
