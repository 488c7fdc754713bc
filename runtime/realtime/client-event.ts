import type { Channel } from './channel-registry';
import type { Connection } from './connection';
import type { Hub } from './hub';
import { channelEvent, codedError, plainError } from './server-frames';

type ClientEvent = { event: string; channel: string; data: unknown };

/** Channel events carry their data as a string, so anything else is sent on as JSON. */
function asText(data: unknown): string | undefined {
  try {
    return typeof data === 'string' ? data : (JSON.stringify(data) ?? '');
  } catch {
    // JSON can be read at a depth at which it can no longer be written.
    return undefined;
  }
}

function findProblem(
  hub: Hub,
  connection: Connection,
  channel: Channel | undefined,
  sent: { event: string; text: string | undefined },
): string | undefined {
  if (!channel?.subscribers.has(connection)) return 'Join the channel before sending client events to it';
  if (channel.kind !== 'private' && channel.kind !== 'presence') {
    return 'Client events need a private or presence channel';
  }
  if (sent.event.length > hub.limits.eventNameCharacters) {
    return `Event name is longer than ${hub.limits.eventNameCharacters} characters`;
  }
  if (sent.text === undefined) return 'Event data is nested too deeply';
  if (Buffer.byteLength(sent.text) > hub.limits.eventDataBytes) {
    return `Event data is larger than ${hub.limits.eventDataBytes} bytes`;
  }
  return undefined;
}

/** Passes a client event on to everyone else in the channel, never back to its sender. */
export function relayClientEvent(hub: Hub, connection: Connection, sent: ClientEvent): void {
  if (!connection.clientEvents.take(hub.clock.now())) {
    connection.send(codedError(4301));
    return;
  }
  const text = asText(sent.data);
  const channel = hub.channels.find(sent.channel);
  const problem = findProblem(hub, connection, channel, { event: sent.event, text });
  if (!channel || problem !== undefined) {
    connection.send(plainError(problem ?? 'Unknown channel'));
    return;
  }
  const userId = channel.subscribers.get(connection);
  hub.broadcast(channel, channelEvent(channel.name, sent.event, text, userId), connection);
}
