import { z } from 'zod';

/** What a client can say, once its JSON has been read. */
type ClientFrame =
  | { kind: 'ping' }
  | { kind: 'pong' }
  | { kind: 'subscribe'; channel: string; auth?: string | undefined; channelData?: string | undefined }
  | { kind: 'unsubscribe'; channel: string }
  | { kind: 'sign-in'; auth: string; userData: string }
  | { kind: 'client-event'; event: string; channel: string; data: unknown }
  | { kind: 'malformed'; problem: string };

const envelope = z.object({
  event: z.string(),
  channel: z.string().optional(),
  data: z.unknown().optional(),
});
const subscribe = z.object({
  channel: z.string(),
  auth: z.string().nullish(),
  channel_data: z.string().nullish(),
});
const unsubscribe = z.object({ channel: z.string() });
const signIn = z.object({ auth: z.string(), user_data: z.string() });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Protocol events may carry their data as an object or as JSON in a string. */
function protocolData(data: unknown): unknown {
  return typeof data === 'string' ? parseJson(data) : data;
}

/** Reads one text frame. Never throws: what cannot be understood comes back as `malformed`. */
export function readClientFrame(text: string): ClientFrame {
  const frame = envelope.safeParse(parseJson(text));
  if (!frame.success) return { kind: 'malformed', problem: 'Expected a JSON object with an event name' };
  const { event, channel, data } = frame.data;
  switch (event) {
    case 'pusher:ping':
      return { kind: 'ping' };
    case 'pusher:pong':
      return { kind: 'pong' };
    case 'pusher:subscribe': {
      const wish = subscribe.safeParse(protocolData(data));
      if (!wish.success) return { kind: 'malformed', problem: 'pusher:subscribe needs a channel' };
      return {
        kind: 'subscribe',
        channel: wish.data.channel,
        auth: wish.data.auth ?? undefined,
        channelData: wish.data.channel_data ?? undefined,
      };
    }
    case 'pusher:unsubscribe': {
      const wish = unsubscribe.safeParse(protocolData(data));
      if (!wish.success) return { kind: 'malformed', problem: 'pusher:unsubscribe needs a channel' };
      return { kind: 'unsubscribe', channel: wish.data.channel };
    }
    case 'pusher:signin': {
      const wish = signIn.safeParse(protocolData(data));
      if (!wish.success) return { kind: 'malformed', problem: 'pusher:signin needs auth and user_data' };
      return { kind: 'sign-in', auth: wish.data.auth, userData: wish.data.user_data };
    }
    default:
      if (!event.startsWith('client-')) {
        return { kind: 'malformed', problem: 'Client event names must begin with client-' };
      }
      if (channel === undefined) return { kind: 'malformed', problem: 'A client event needs a channel' };
      return { kind: 'client-event', event, channel, data };
  }
}
