import { z } from 'zod';
import { readChannelName } from './channel-name';
import { channelFacts } from './http-channels';
import { HttpProblem } from './http-problem';
import { readInfo } from './http-query';
import type { Hub } from './hub';

const common = {
  name: z.string().min(1),
  data: z.string(),
  socket_id: z
    .string()
    .regex(/^\d+\.\d+$/)
    .nullish(),
  info: z.string().optional(),
};
const trigger = z.object({
  ...common,
  channel: z.string().optional(),
  channels: z.array(z.string()).min(1).optional(),
});
const batch = z.object({ batch: z.array(z.object({ ...common, channel: z.string() })) });

type EventFields = { name: string; data: string; channels: string[] };

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new HttpProblem(400, `${issue?.path.join('.') || 'The body'}: ${issue?.message ?? 'is not valid'}`);
}

function checkLimits({ limits }: Hub, event: EventFields): void {
  if (event.name.length > limits.eventNameCharacters) {
    throw new HttpProblem(400, `Event name is longer than ${limits.eventNameCharacters} characters`);
  }
  if (event.name.startsWith('pusher:') || event.name.startsWith('pusher_internal:')) {
    throw new HttpProblem(400, 'Event names that begin with pusher: or pusher_internal: are reserved');
  }
  if (Buffer.byteLength(event.data) > limits.eventDataBytes) {
    throw new HttpProblem(413, `Event data is larger than ${limits.eventDataBytes} bytes`);
  }
  if (event.channels.length > limits.channelsPerTrigger) {
    throw new HttpProblem(400, `An event goes to at most ${limits.channelsPerTrigger} channels`);
  }
  for (const channel of event.channels) {
    const name = readChannelName(channel, limits);
    if ('problem' in name) throw new HttpProblem(400, name.problem);
  }
}

/** `POST /apps/{id}/events`: one event to one or more channels. */
export function triggerEvent(hub: Hub, body: unknown): object {
  const event = read(trigger, body);
  const channels = [...new Set(event.channels ?? (event.channel === undefined ? [] : [event.channel]))];
  if (channels.length === 0) throw new HttpProblem(400, 'channels: at least one is needed');
  checkLimits(hub, { name: event.name, data: event.data, channels });
  const info = readInfo(event.info);
  for (const channel of channels) hub.publish(channel, event.name, event.data, event.socket_id ?? undefined);
  if (event.info === undefined) return {};
  return {
    channels: Object.fromEntries(channels.map((channel) => [channel, channelFacts(hub, channel, info)])),
  };
}

/** `POST /apps/{id}/batch_events`: all of the events, or none when one of them is not valid. */
export function triggerBatch(hub: Hub, body: unknown): object {
  const events = read(batch, body).batch;
  if (events.length > hub.limits.eventsPerBatch) {
    throw new HttpProblem(400, `A batch holds at most ${hub.limits.eventsPerBatch} events`);
  }
  for (const event of events) checkLimits(hub, { ...event, channels: [event.channel] });
  const infos = events.map((event) => readInfo(event.info));
  for (const event of events) {
    hub.publish(event.channel, event.name, event.data, event.socket_id ?? undefined);
  }
  if (events.every((event) => event.info === undefined)) return {};
  return {
    batch: events.map((event, index) => channelFacts(hub, event.channel, infos[index] ?? new Set())),
  };
}
