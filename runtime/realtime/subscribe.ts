import { type ChannelKind, readChannelName } from './channel-name';
import type { Connection } from './connection';
import type { Hub } from './hub';
import { readMember } from './presence-member';
import type { Member } from './presence-roster';
import {
  memberAdded,
  plainError,
  type SubscriptionProblem,
  subscriptionError,
  subscriptionSucceeded,
} from './server-frames';
import { mayJoinChannel } from './signature';

type SubscribeRequest = {
  channel: string;
  auth?: string | undefined;
  channelData?: string | undefined;
};

type Admission = { kind: ChannelKind; member?: Member } | { problem: SubscriptionProblem };

const unauthorised: SubscriptionProblem = {
  type: 'AuthError',
  error: 'The connection is not authorised for this channel',
  status: 401,
};

function limitReached(error: string): { problem: SubscriptionProblem } {
  return { problem: { type: 'LimitReached', error, status: 403 } };
}

function admit(hub: Hub, connection: Connection, request: SubscribeRequest): Admission {
  const name = readChannelName(request.channel, hub.limits);
  if (name.kind === 'invalid') {
    return { problem: { type: 'InvalidChannel', error: name.problem, status: 400 } };
  }
  if (name.kind === 'unsupported') {
    return { problem: { type: 'NotSupported', error: name.problem, status: 501 } };
  }
  if (connection.channels.size >= hub.limits.maxSubscriptionsPerConnection) {
    return limitReached(`One connection may join ${hub.limits.maxSubscriptionsPerConnection} channels`);
  }
  if (name.kind === 'public') return { kind: 'public' };
  if (name.kind === 'user') {
    return name.userId === connection.user?.id ? { kind: 'user' } : { problem: unauthorised };
  }
  if (!mayJoinChannel(hub.app, { ...request, socketId: connection.socketId })) {
    return { problem: unauthorised };
  }
  if (name.kind === 'private') return { kind: 'private' };

  const reading = readMember(request.channelData, connection.user, hub.limits);
  if ('problem' in reading) return reading;
  const roster = hub.channels.find(request.channel)?.roster;
  if (roster && !roster.has(reading.member.id) && roster.size >= hub.limits.presenceMembers) {
    return limitReached(`A presence channel holds ${hub.limits.presenceMembers} members`);
  }
  return { kind: 'presence', member: reading.member };
}

/** Lets a socket into a channel, or tells it why not; the first socket of a presence member is announced. */
export function subscribe(hub: Hub, connection: Connection, request: SubscribeRequest): void {
  if (connection.channels.has(request.channel)) {
    connection.send(plainError(`Existing subscription to channel ${request.channel}`));
    return;
  }
  const admission = admit(hub, connection, request);
  if ('problem' in admission) {
    connection.send(subscriptionError(request.channel, admission.problem));
    return;
  }
  const channel = hub.channels.open(request.channel, admission.kind);
  const { member } = admission;
  if (member && channel.roster.join(member)) hub.broadcast(channel, memberAdded(channel.name, member));
  channel.subscribers.set(connection, member?.id);
  connection.channels.add(channel.name);
  connection.send(subscriptionSucceeded(channel.name, member ? channel.roster.snapshot() : {}));
}
