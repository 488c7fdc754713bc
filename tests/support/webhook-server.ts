import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';

export interface ReceivedCall {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface WebhookServer {
  readonly url: string;
  readonly calls: ReceivedCall[];
  /** How it answers from now on; `null` never answers. */
  answer: { status: number; headers?: Record<string, string> } | null;
  close(): Promise<void>;
}

/** A server that takes webhook calls, keeps them and answers as told. */
export async function startWebhookServer(): Promise<WebhookServer> {
  const calls: ReceivedCall[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      calls.push({ headers: request.headers, body });
      if (started.answer) response.writeHead(started.answer.status, started.answer.headers).end('ok');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const started: WebhookServer = {
    url: `http://127.0.0.1:${port}/hook`,
    calls,
    answer: { status: 200 },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return started;
}
