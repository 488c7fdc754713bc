import type { Channel } from './channel-registry';
import { ChannelRegistry } from './channel-registry';
import type { Clock } from './clock';
import type { CloseCode } from './close-codes';
import type { Connection } from './connection';
import type { Limits } from './limits';
import { channelEvent, memberRemoved } from './server-frames';
import type { App } from './signature';

/** Everything one server knows: its sockets, its signed-in users and its channels. */
export class Hub {
  readonly connections = new Map<string, Connection>();
  readonly users = new Map<string, Set<Connection>>();
  readonly channels = new ChannelRegistry();
  readonly counts = { opened: 0, published: 0, delivered: 0, slowReadersCut: 0 };

  constructor(
    readonly app: App,
    readonly limits: Limits,
    readonly clock: Clock,
  ) {}

  add(connection: Connection): void {
    this.connections.set(connection.socketId, connection);
    this.counts.opened += 1;
  }

  /** Forgets a socket everywhere and tells presence channels. Safe to call twice. */
  remove(connection: Connection): void {
    if (!this.connections.delete(connection.socketId)) return;
    for (const name of connection.channels) this.leave(connection, name);
    if (connection.user) {
      const sockets = this.users.get(connection.user.id);
      sockets?.delete(connection);
      if (sockets?.size === 0) this.users.delete(connection.user.id);
    }
  }

  /** Takes the socket out at once, without waiting for its side of the closing handshake. */
  expel(connection: Connection, code: CloseCode): void {
    connection.refuse(code);
    this.remove(connection);
  }

  leave(connection: Connection, channelName: string): void {
    connection.channels.delete(channelName);
    const channel = this.channels.find(channelName);
    if (!channel?.subscribers.has(connection)) return;
    const userId = channel.subscribers.get(connection);
    channel.subscribers.delete(connection);
    if (userId !== undefined && channel.roster.leave(userId)) {
      this.broadcast(channel, memberRemoved(channel.name, userId));
    }
    this.channels.closeIfEmpty(channel);
  }

  broadcast(channel: Channel, frame: Buffer, except?: Connection): void {
    for (const subscriber of channel.subscribers.keys()) {
      if (subscriber === except) continue;
      subscriber.send(frame);
      this.counts.delivered += 1;
    }
  }

  /** Publishes what the application server triggered. */
  publish(channelName: string, event: string, data: string, exceptSocketId?: string): void {
    this.counts.published += 1;
    const channel = this.channels.find(channelName);
    if (!channel) return;
    const except = exceptSocketId === undefined ? undefined : this.connections.get(exceptSocketId);
    this.broadcast(channel, channelEvent(channelName, event, data), except);
  }
}
