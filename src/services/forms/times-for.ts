import { findVisitor } from '../../db/repositories/visitors';
import type { BotMode, TurnUnderstanding } from '../../domain/bot/understanding/turn-understanding';
import { slotsToShow } from '../../domain/promises/callback-slots';
import { knownTimeZone } from '../../domain/time/known-time-zone';
import type { OrgPolicy } from '../policy/org-policy';
import { freeSlots } from '../promises/fallback-situation';
import type { Thread } from '../thread/thread';

/** Times that the bot may offer on this turn, ISO 8601: only to whoever asks for a demo, and where calls are promised at all. */
export async function timesFor(
  thread: Thread,
  policy: OrgPolicy,
  { intent }: TurnUnderstanding,
  mode: BotMode,
): Promise<readonly string[]> {
  if (mode !== 'speak' || intent.intent !== 'demo' || !policy.document.fallbacks.includes('callback'))
    return [];
  return (await timesOnOffer(thread, policy)).map((time) => time.toISOString());
}

/** The next free times of the conversation's team, few enough to show. */
export async function timesOnOffer(
  { work, conversation }: Thread,
  policy: OrgPolicy,
): Promise<readonly Date[]> {
  const slots = await freeSlots(work, policy, conversation.teamId);
  return slotsToShow(slots, await zoneOf({ work, conversation }, policy));
}

/** In which times are named to the visitor. */
export async function zoneOf(
  { work, conversation }: Pick<Thread, 'work' | 'conversation'>,
  policy: OrgPolicy,
): Promise<string> {
  const visitor = await findVisitor(work, conversation.visitorId);
  return knownTimeZone(visitor?.timeZone ?? null, policy.org.timeZone);
}
