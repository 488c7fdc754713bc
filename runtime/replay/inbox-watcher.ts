import { z } from 'zod';
import type { HttpClient } from './http-client';
import { connectRealtime, subscribed } from './realtime-connection';
import type { TeamSession } from './team-session';

/** A payload that was too large travels as ids only, without the episode. */
const Requested = z.object({ conversationId: z.string(), handoffId: z.string().nullish() });

export interface InboxWatcher {
  /** Milliseconds since the epoch at which a request for a person was seen live; undefined when it was not. */
  seenAt(conversationId: string, handoffId: string): number | undefined;
  stop(): void;
}

/** An agent's inbox that is open all the time: notes every request for a person as it comes. */
export async function watchInbox(http: HttpClient, session: TeamSession): Promise<InboxWatcher> {
  const pusher = connectRealtime(http, session.realtime, session.headers);
  const seen = new Map<string, number>();
  const channel = await subscribed(pusher, `private-org-${session.orgId}-inbox`).catch((error: unknown) => {
    pusher.disconnect();
    throw error;
  });
  channel.bind('handoff.requested', (payload: unknown) => {
    const event = Requested.safeParse(payload);
    if (!event.success) return;
    const { conversationId, handoffId } = event.data;
    const key = `${conversationId} ${handoffId ?? ''}`;
    if (!seen.has(key)) seen.set(key, Date.now());
  });
  return {
    seenAt: (conversationId, handoffId) =>
      seen.get(`${conversationId} ${handoffId}`) ?? seen.get(`${conversationId} `),
    stop: () => pusher.disconnect(),
  };
}
