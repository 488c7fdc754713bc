import { type ErrorCode, errorTexts } from './close-codes';

type Event = { event: string; channel?: string; data?: unknown; user_id?: string };

/** Encoded once and shared by every receiver, so that a broadcast costs one buffer and not one per socket. */
function encode(event: Event): Buffer {
  return Buffer.from(JSON.stringify(event));
}

/** Pusher sends `data` as a string, with JSON inside. */
function encodeWithJson(event: string, data: object, channel?: string): Buffer {
  return encode({ event, ...(channel === undefined ? {} : { channel }), data: JSON.stringify(data) });
}

export const ping = encode({ event: 'pusher:ping', data: '{}' });
export const pong = encode({ event: 'pusher:pong', data: '{}' });

export function connectionEstablished(socketId: string, activityTimeoutSeconds: number): Buffer {
  return encodeWithJson('pusher:connection_established', {
    socket_id: socketId,
    activity_timeout: activityTimeoutSeconds,
  });
}

export function codedError(code: ErrorCode): Buffer {
  return encode({ event: 'pusher:error', data: { code, message: errorTexts[code] } });
}

export function plainError(message: string): Buffer {
  return encode({ event: 'pusher:error', data: { code: null, message } });
}

export function subscriptionSucceeded(channel: string, data: object): Buffer {
  return encodeWithJson('pusher_internal:subscription_succeeded', data, channel);
}

export type SubscriptionProblem = { type: string; error: string; status: number };

export function subscriptionError(channel: string, problem: SubscriptionProblem): Buffer {
  return encodeWithJson('pusher:subscription_error', problem, channel);
}

export function memberAdded(channel: string, member: { id: string; info: unknown }): Buffer {
  return encodeWithJson(
    'pusher_internal:member_added',
    { user_id: member.id, user_info: member.info },
    channel,
  );
}

export function memberRemoved(channel: string, userId: string): Buffer {
  return encodeWithJson('pusher_internal:member_removed', { user_id: userId }, channel);
}

export function signInSucceeded(userData: string): Buffer {
  return encodeWithJson('pusher:signin_success', { user_data: userData });
}

/** @param userId who sent a client event on a presence channel */
export function channelEvent(channel: string, event: string, data: unknown, userId?: string): Buffer {
  return encode({ event, channel, data, ...(userId === undefined ? {} : { user_id: userId }) });
}
