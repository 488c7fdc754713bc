import { z } from 'zod';
import { parseBotState } from '../../contracts/bot-state';
import { findTranscript } from '../../db/queries/packet-material';
import { findHandoff } from '../../db/repositories/handoffs';
import { afterHumanStretch } from '../../domain/bot/after-human-stretch';
import { humanStretchMarker } from '../../domain/bot/packet/human-stretch-marker';
import { systemAuthor, type Thread } from '../thread/thread';

const firedAtSchema = z.record(z.string(), z.string()).catch({});

/**
 * After a conversation was handed back: a private marker that sums up what the person did, the bot's memory without
 * stale questions, and a cooldown for the trigger that had fired, so that it does not hand over again at once.
 */
export async function rememberHumanStretch(
  thread: Thread,
  ended: { readonly handoffId: string; readonly agentName: string; readonly note: string | null },
): Promise<void> {
  const { work, conversation } = thread;
  const handoff = await findHandoff(work, ended.handoffId);
  if (!handoff) return;
  const all = await findTranscript(work, conversation.id, 0);
  const since = handoff.acceptedAt ?? handoff.requestedAt;
  const messages = all.filter(({ at }) => at >= since);
  const text = humanStretchMarker({ messages, agentName: ended.agentName, note: ended.note });
  thread.say({ author: systemAuthor('Baton'), text, private: true, meta: { template: 'humanStretch' } });
  const firedAt = firedAtSchema.parse(conversation.triggersFiredAt);
  const cooling = handoff.triggerId === null ? {} : { [handoff.triggerId]: work.now.toISOString() };
  thread.change({
    botState: JSON.parse(JSON.stringify(afterHumanStretch(parseBotState(conversation.botState)))),
    triggersFiredAt: { ...firedAt, ...cooling },
  });
}
