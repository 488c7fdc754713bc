import { WebSocket } from 'ws';

export type Frame = { event: string; channel?: string; data?: unknown; user_id?: string };
export type RawClient = {
  socket: WebSocket;
  frames: Frame[];
  /** Resolves with the first frame, past or future, that fits; each frame is given out once. */
  next(event: string): Promise<Frame>;
  send(frame: unknown): void;
  sendText(text: string | Buffer): void;
  closed: Promise<{ code: number; reason: string }>;
};

function withReadData(frame: Frame): Frame {
  if (typeof frame.data !== 'string') return frame;
  try {
    return { ...frame, data: JSON.parse(frame.data) };
  } catch {
    return frame;
  }
}

/** A bare socket that says exactly what a test wants it to say. */
export function rawClient(port: number, path: string): RawClient {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`);
  const frames: Frame[] = [];
  const unread: Frame[] = [];
  const waiting: { event: string; take: (frame: Frame) => void }[] = [];
  socket.on('error', () => undefined);
  socket.on('message', (data) => {
    const frame = withReadData(JSON.parse(String(data)));
    frames.push(frame);
    const index = waiting.findIndex((waiter) => waiter.event === frame.event);
    if (index < 0) unread.push(frame);
    else waiting.splice(index, 1)[0]?.take(frame);
  });
  return {
    socket,
    frames,
    next: (event) =>
      new Promise((take) => {
        const index = unread.findIndex((frame) => frame.event === event);
        const [frame] = index < 0 ? [] : unread.splice(index, 1);
        if (frame) take(frame);
        else waiting.push({ event, take });
      }),
    send: (frame) => socket.send(JSON.stringify(frame)),
    sendText: (text) => socket.send(text),
    closed: new Promise((resolve) => {
      socket.on('close', (code, reason) => resolve({ code, reason: reason.toString() }));
    }),
  };
}
