import type { Parser } from '../parser';
import type { RealtimeClient } from './realtime-client';

export interface PresenceMember<I> {
  readonly id: string;
  readonly info: I;
}

const userOf = (data: unknown): { id: string; info: unknown } | null => {
  if (typeof data !== 'object' || data === null || !('id' in data)) return null;
  return { id: String(data.id), info: 'info' in data ? data.info : undefined };
};

/** Members of a presence channel, for display only; members whose info cannot be read are left out. */
export function subscribePresence<I>(
  client: RealtimeClient,
  channelName: string,
  info: Parser<I>,
  onMembers: (members: readonly PresenceMember<I>[]) => void,
): () => void {
  const { channel, leave } = client.join(channelName);
  const members = new Map<string, I>();
  const publish = () => onMembers([...members].map(([id, value]) => ({ id, info: value })));

  const add = (data: unknown) => {
    const user = userOf(data);
    const parsed = user ? info.safeParse(user.info) : undefined;
    if (user && parsed?.success) members.set(user.id, parsed.data);
  };
  const onAll = (all: { each(callback: (member: unknown) => void): void }) => {
    members.clear();
    all.each(add);
    publish();
  };
  const onAdded = (data: unknown) => {
    add(data);
    publish();
  };
  const onRemoved = (data: unknown) => {
    const user = userOf(data);
    if (user && members.delete(user.id)) publish();
  };
  channel.bind('pusher:subscription_succeeded', onAll);
  channel.bind('pusher:member_added', onAdded);
  channel.bind('pusher:member_removed', onRemoved);
  return () => {
    channel.unbind('pusher:subscription_succeeded', onAll);
    channel.unbind('pusher:member_added', onAdded);
    channel.unbind('pusher:member_removed', onRemoved);
    leave();
  };
}
