import { readChannelName } from './channel-name';
import { HttpProblem } from './http-problem';
import { type Query, readInfo } from './http-query';
import type { Hub } from './hub';

type Facts = { user_count?: number; subscription_count?: number };

/** The requested attributes that apply to the channel; `user_count` exists on presence channels only. */
export function channelFacts(hub: Hub, name: string, info: ReadonlySet<string>): Facts {
  const channel = hub.channels.find(name);
  const facts: Facts = {};
  if (info.has('user_count') && name.startsWith('presence-')) facts.user_count = channel?.roster.size ?? 0;
  if (info.has('subscription_count')) facts.subscription_count = channel?.subscribers.size ?? 0;
  return facts;
}

function requireValidName(hub: Hub, name: string): void {
  const reading = readChannelName(name, hub.limits);
  if ('problem' in reading) throw new HttpProblem(400, reading.problem);
}

/** `GET /apps/{id}/channels`: the occupied channels. */
export function listChannels(hub: Hub, query: Query): object {
  const prefix = query.get('filter_by_prefix') ?? '';
  const info = readInfo(query.get('info'));
  if (info.has('user_count') && !prefix.startsWith('presence-')) {
    throw new HttpProblem(400, 'user_count needs filter_by_prefix=presence-');
  }
  const listed = [...hub.channels.all()].filter(
    (channel) => channel.kind !== 'user' && channel.name.startsWith(prefix),
  );
  return {
    channels: Object.fromEntries(
      listed.map((channel) => [channel.name, channelFacts(hub, channel.name, info)]),
    ),
  };
}

/** `GET /apps/{id}/channels/{name}` */
export function describeChannel(hub: Hub, name: string, query: Query): object {
  requireValidName(hub, name);
  const info = readInfo(query.get('info'));
  if (info.has('user_count') && !name.startsWith('presence-')) {
    throw new HttpProblem(400, 'user_count exists on presence channels only');
  }
  return { occupied: hub.channels.find(name) !== undefined, ...channelFacts(hub, name, info) };
}

/** `GET /apps/{id}/channels/{name}/users` */
export function listUsers(hub: Hub, name: string): object {
  requireValidName(hub, name);
  if (!name.startsWith('presence-')) throw new HttpProblem(400, 'Only presence channels have users');
  const ids = hub.channels.find(name)?.roster.ids() ?? [];
  return { users: ids.map((id) => ({ id })) };
}
