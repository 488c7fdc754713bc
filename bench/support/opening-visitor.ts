import { WebSocket } from 'ws';
import { z } from 'zod';
import { RealtimeConfig } from '../../runtime/replay/realtime-connection';

const Session = z.object({
  token: z.string(),
  conversation: z.object({ id: z.string() }),
  realtime: RealtimeConfig,
});
const Frame = z.object({ event: z.string(), data: z.unknown() });
const Greeting = z.object({ socket_id: z.string() });
const Authorization = z.object({ auth: z.string() });

/** A page tries again by itself; what it was told before counts as refused. */
const ATTEMPTS = 6;
const PAUSE_MS = 1_500;

export interface OpenVisitor {
  /** From opening the page to a session. */
  readonly sessionMs: number;
  /** To a live realtime channel besides. */
  readonly readyMs: number;
  close(): void;
}

interface Opening {
  readonly baseUrl: string;
  readonly slug: string;
  /** Where the visitor comes from, as a proxy in front would say it. */
  readonly address: string;
  onRefused(what: string): void;
}

/** What a visitor's page asks for until it is ready: a session, a socket, its conversation's channel. */
export async function openVisitor({ baseUrl, slug, address, onRefused }: Opening): Promise<OpenVisitor> {
  const startedAt = performance.now();
  const headers = { 'x-forwarded-for': address };
  const post = async (path: string, body: BodyInit, more: Readonly<Record<string, string>>) => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await fetch(baseUrl + path, { method: 'POST', body, headers: { ...headers, ...more } })
        .then(async (response) => ({ status: String(response.status), body: await response.text() }))
        .catch((error: unknown) => ({ status: codeOf(error), body: '' }));
      if (/^2\d\d$/.test(answer.status)) return JSON.parse(answer.body);
      onRefused(`${path.split('/').at(-1)} ${answer.status}`);
      if (attempt === ATTEMPTS) throw new Error(`${path}: ${answer.status}`);
      await new Promise((resume) => setTimeout(resume, PAUSE_MS * attempt));
    }
  };
  const json = { 'content-type': 'application/json' };
  const session = Session.parse(await post(`/api/chat/channels/${slug}/sessions`, '{}', json));
  const sessionMs = performance.now() - startedAt;
  const channel = `private-conversation-${session.conversation.id}`;
  const { key, host, port } = session.realtime;
  const socketUrl = `ws://${host ?? new URL(baseUrl).hostname}:${port}/app/${key}?protocol=7&client=bench`;
  const socket = new WebSocket(socketUrl, { perMessageDeflate: false });
  await new Promise<void>((resolve, reject) => {
    socket.on('error', (error) => {
      onRefused(`socket ${codeOf(error)}`);
      reject(error);
    });
    socket.on('message', async (text) => {
      const { event, data } = Frame.parse(JSON.parse(String(text)));
      if (event === 'pusher:ping') socket.send('{"event":"pusher:pong","data":{}}');
      if (event === 'pusher_internal:subscription_succeeded') resolve();
      if (event === 'pusher:subscription_error') reject(new Error('the channel was refused'));
      if (event !== 'pusher:connection_established') return;
      const { socket_id } = Greeting.parse(JSON.parse(String(data)));
      const form = new URLSearchParams({ socket_id, channel_name: channel });
      post('/api/realtime/auth', form, { authorization: `Bearer ${session.token}` })
        .then((answer) => {
          const { auth } = Authorization.parse(answer);
          socket.send(JSON.stringify({ event: 'pusher:subscribe', data: { channel, auth } }));
        })
        .catch(reject);
    });
  });
  return { sessionMs, readyMs: performance.now() - startedAt, close: () => socket.terminate() };
}

function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code: unknown =
    cause instanceof Error ? Reflect.get(cause, 'code') : Reflect.get(Object(error), 'code');
  return typeof code === 'string' ? code : 'failed';
}
