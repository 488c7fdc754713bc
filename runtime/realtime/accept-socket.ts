import { randomInt } from 'node:crypto';
import type { RawData, WebSocket } from 'ws';
import { type CloseCode, errorTexts } from './close-codes';
import { Connection } from './connection';
import { handleFrame } from './handle-frame';
import { readHandshake } from './handshake';
import type { Hub } from './hub';
import { logLine } from './log-line';
import { codedError, connectionEstablished, plainError } from './server-frames';

const socketIdRange = 2 ** 40;

function newSocketId(hub: Hub): string {
  const id = `${randomInt(1, socketIdRange)}.${randomInt(1, socketIdRange)}`;
  return hub.connections.has(id) ? newSocketId(hub) : id;
}

/** ws hands text over as one Buffer unless it is told otherwise. */
function asText(data: RawData): string {
  return Buffer.isBuffer(data) ? data.toString() : '';
}

function turnAway(socket: WebSocket, code: CloseCode): void {
  socket.on('error', () => socket.terminate());
  socket.send(codedError(code), { binary: false });
  socket.close(code, errorTexts[code]);
}

function listen(hub: Hub, connection: Connection, socket: WebSocket): void {
  socket.on('message', (data, isBinary) => {
    // A socket that is being closed can still talk; it must not be able to join anything.
    if (!connection.isOpen) return;
    connection.heard(hub.clock.now());
    try {
      handleFrame(hub, connection, isBinary ? '' : asText(data));
    } catch (error) {
      logLine('error', 'A frame could not be handled', { error: String(error) });
      connection.send(plainError('The frame could not be handled'));
    }
  });
  socket.on('ping', () => connection.heard(hub.clock.now()));
  socket.on('close', () => hub.remove(connection));
  // An oversized or broken frame: ws sends the close code itself, and `close` follows.
  socket.on('error', () => undefined);
}

/** Greets a socket whose upgrade succeeded, or tells it in Pusher's codes why it cannot stay. */
export function acceptSocket(hub: Hub, socket: WebSocket, requestUrl: string): void {
  const handshake = readHandshake(requestUrl, hub.app.key);
  if ('refusal' in handshake) {
    turnAway(socket, handshake.refusal);
    return;
  }
  if (hub.connections.size >= hub.limits.maxConnections) {
    turnAway(socket, 4100);
    return;
  }
  const connection = new Connection(
    newSocketId(hub),
    handshake.protocol,
    socket,
    hub.limits,
    () => {
      hub.counts.slowReadersCut += 1;
    },
    hub.clock.now(),
  );
  hub.add(connection);
  listen(hub, connection, socket);
  connection.send(connectionEstablished(connection.socketId, hub.limits.activityTimeoutSeconds));
}
