import { once } from 'node:events';
import { Client } from 'pg';
import { WebSocket, WebSocketServer } from 'ws';

export interface BareWay {
  /** One INSERT, then there and back over a WebSocket; milliseconds. */
  once(text: string): Promise<number>;
  close(): Promise<void>;
}

/** The least that storing a message and showing it elsewhere can cost on this machine, in the same database. */
export async function startBareWay(databaseUrl: string): Promise<BareWay> {
  const database = new Client({ connectionString: databaseUrl });
  database.on('error', () => undefined);
  await database.connect();
  await database.query('create table if not exists bare_message (id bigserial primary key, text text)');
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
  server.on('connection', (socket) => socket.on('message', (data) => socket.send(data)));
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
  await once(socket, 'open');
  return {
    once: async (text) => {
      const startedAt = performance.now();
      await database.query('insert into bare_message (text) values ($1)', [text]);
      const back = once(socket, 'message');
      socket.send(text);
      await back;
      return performance.now() - startedAt;
    },
    close: async () => {
      socket.terminate();
      server.close();
      await database.end();
    },
  };
}
