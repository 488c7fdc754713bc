import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createPageReader } from './page-reader';

test('addresses of private networks are not asked, whatever the page may be', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.end('secret');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const pages = createPageReader({ allowPrivate: false });
  for (const url of [
    `http://127.0.0.1:${port}`,
    `https://127.0.0.1:${port}`,
    'https://[::1]/',
    'https://169.254.169.254/',
  ]) {
    expect(await pages.read(url)).toEqual({
      failure: expect.stringContaining('cannot be looked at from here'),
    });
  }
  server.close();
  expect(asked).toBe(0);
});

test('a page that leads round in circles is given up', async () => {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.writeHead(302, { location: '/again' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const found = await createPageReader({ allowPrivate: true }).read(`http://127.0.0.1:${port}/`);
  server.close();
  expect(found).toEqual({ failure: expect.stringContaining('redirects too often') });
  expect(asked).toBe(5);
});
