import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What the fake endpoint does with one call. */
export type ModelBehaviour =
  | { readonly kind: 'says'; readonly text: string; readonly pauseMs?: number; readonly pieces?: number }
  | { readonly kind: 'status'; readonly status: number; readonly body?: string }
  | { readonly kind: 'hangs' }
  /** Streams the beginning and then nothing any more. */
  | { readonly kind: 'stops_in_the_middle'; readonly text: string }
  /** Streams the beginning and cuts the connection. */
  | { readonly kind: 'drops_in_the_middle'; readonly text: string }
  | { readonly kind: 'raw'; readonly body: string; readonly type?: string };

export interface ModelCall {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly system: string;
  readonly user: string;
  readonly body: Record<string, unknown>;
}

export interface FakeLanguageModel {
  readonly baseUrl: string;
  readonly calls: readonly ModelCall[];
  /** For every call from now on; a function sees the call. */
  behave(behaviour: ModelBehaviour | ((call: ModelCall) => ModelBehaviour)): void;
  /** Resolves when this many calls have been made in all. */
  called(times: number): Promise<void>;
  close(): Promise<void>;
}

/** A proposal as a well-behaved model writes it. */
export function proposal(parts: {
  reply: string;
  answer?: string;
  citations?: readonly string[];
  fields?: readonly unknown[];
  handoff?: { wanted: boolean; reason: string };
}): string {
  const { answer = 'from_passages', citations = ['P1'], fields = [], reply } = parts;
  const handoff = parts.handoff ?? { wanted: false, reason: '' };
  return JSON.stringify({ answer, citations, fields, handoff, reply });
}

/** A local OpenAI-compatible server that behaves as badly as it is told to. */
export async function startFakeLanguageModel(): Promise<FakeLanguageModel> {
  const calls: ModelCall[] = [];
  const waiting: (() => void)[] = [];
  let behave: (call: ModelCall) => ModelBehaviour = () => ({
    kind: 'says',
    text: proposal({ reply: '', answer: 'unknown' }),
  });
  const server = createServer((request, response) => {
    response.on('error', () => undefined);
    readCall(request).then(
      (call) => {
        calls.push(call);
        for (const wake of waiting) wake();
        answer(response, behave(call));
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    calls,
    behave(next) {
      behave = typeof next === 'function' ? next : () => next;
    },
    async called(times) {
      while (calls.length < times) await new Promise<void>((wake) => waiting.push(wake));
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function readCall(request: IncomingMessage): Promise<ModelCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const body: Record<string, unknown> = JSON.parse(Buffer.concat(chunks).toString());
  const messages = Array.isArray(body.messages) ? body.messages : [];
  const textOf = (role: string) => {
    const content = messages.find((message) => message?.role === role)?.content;
    return typeof content === 'string' ? content : JSON.stringify(content ?? '');
  };
  return {
    path: request.url ?? '',
    authorization: request.headers.authorization,
    system: textOf('system'),
    user: textOf('user'),
    body,
  };
}

function answer(response: ServerResponse, behaviour: ModelBehaviour): void {
  if (behaviour.kind === 'hangs') return;
  if (behaviour.kind === 'status') {
    response.writeHead(behaviour.status, { 'content-type': 'application/json' });
    response.end(behaviour.body ?? JSON.stringify({ error: { message: 'no', type: 'error' } }));
    return;
  }
  if (behaviour.kind === 'raw') {
    response.writeHead(200, { 'content-type': behaviour.type ?? 'text/event-stream' });
    response.end(behaviour.body);
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const { text } = behaviour;
  if (behaviour.kind === 'says') void stream(response, text, behaviour.pieces ?? 12, behaviour.pauseMs ?? 0);
  else {
    response.write(chunk(text.slice(0, Math.ceil(text.length / 2))), () => {
      if (behaviour.kind === 'drops_in_the_middle') response.destroy();
    });
  }
}

async function stream(
  response: ServerResponse,
  text: string,
  pieces: number,
  pauseMs: number,
): Promise<void> {
  const size = Math.max(1, Math.ceil(text.length / pieces));
  for (let at = 0; at < text.length; at += size) {
    if (response.destroyed) return;
    response.write(chunk(text.slice(at, at + size)));
    if (pauseMs > 0) await new Promise((resume) => setTimeout(resume, pauseMs));
  }
  response.write(event({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }));
  response.write(
    event({ choices: [], usage: { prompt_tokens: 900, completion_tokens: 100, total_tokens: 1000 } }),
  );
  response.end('data: [DONE]\n\n');
}

const chunk = (content: string) =>
  event({ choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }] });

const event = (part: object) =>
  `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'fake', ...part })}\n\n`;
