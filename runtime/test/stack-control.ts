import { createServer } from 'node:http';
import { SERVICE_NAMES, type TestStack } from './stack';

const ACTIONS = ['kill', 'stop', 'start'] as const;

export type StackControl = { url: string; close(): void };

/**
 * Lets browser tests, which run in processes of their own, do to the stack what fate does:
 * `POST /web/kill` is a `kill -9`, `POST /web/stop` a polite end, `POST /web/start` brings it back and waits for that.
 */
export async function serveStackControl(stack: TestStack): Promise<StackControl> {
  const server = createServer((request, response) => {
    const [, name, action] = (request.url ?? '').split('/');
    const service = SERVICE_NAMES.find((known) => known === name);
    const verb = ACTIONS.find((known) => known === action);
    if (request.method !== 'POST' || !service || !verb) {
      response.writeHead(404).end();
      return;
    }
    stack.services[service][verb]().then(
      () => response.writeHead(204).end(),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}
