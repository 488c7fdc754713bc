import { relayClientEvent } from './client-event';
import { readClientFrame } from './client-frames';
import type { Connection } from './connection';
import type { Hub } from './hub';
import { plainError, pong } from './server-frames';
import { signIn } from './sign-in';
import { subscribe } from './subscribe';

/** Acts on one text frame. Whatever a client sends, only its own socket can suffer. */
export function handleFrame(hub: Hub, connection: Connection, text: string): void {
  if (!connection.frames.take(hub.clock.now())) {
    hub.expel(connection, 4100);
    return;
  }
  const frame = readClientFrame(text);
  switch (frame.kind) {
    case 'ping':
      connection.send(pong);
      break;
    case 'pong':
      break;
    case 'subscribe':
      subscribe(hub, connection, frame);
      break;
    case 'unsubscribe':
      hub.leave(connection, frame.channel);
      break;
    case 'sign-in':
      signIn(hub, connection, frame);
      break;
    case 'client-event':
      relayClientEvent(hub, connection, frame);
      break;
    case 'malformed':
      connection.send(plainError(frame.problem));
  }
}
