import type { ChannelKind } from './channel-name';
import type { Connection } from './connection';
import { PresenceRoster } from './presence-roster';

/** One occupied channel; the value beside a socket is its user id on a presence channel. */
export type Channel = {
  readonly name: string;
  readonly kind: ChannelKind;
  readonly subscribers: Map<Connection, string | undefined>;
  readonly roster: PresenceRoster;
};

/** The occupied channels. A channel exists exactly while somebody is subscribed to it. */
export class ChannelRegistry {
  readonly #channels = new Map<string, Channel>();

  get size(): number {
    return this.#channels.size;
  }

  find(name: string): Channel | undefined {
    return this.#channels.get(name);
  }

  all(): Iterable<Channel> {
    return this.#channels.values();
  }

  open(name: string, kind: ChannelKind): Channel {
    const existing = this.#channels.get(name);
    if (existing) return existing;
    const channel = { name, kind, subscribers: new Map(), roster: new PresenceRoster() };
    this.#channels.set(name, channel);
    return channel;
  }

  closeIfEmpty(channel: Channel): void {
    if (channel.subscribers.size === 0) this.#channels.delete(channel.name);
  }
}
