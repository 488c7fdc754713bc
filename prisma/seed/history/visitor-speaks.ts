import { lastSeen, presenceAt } from './agents';
import type { Talk } from './talk';
import { command } from './transitions';

/** A message of the visitor with the turn that waits for the bot, as `postMessage` stores it. */
export function visitorSays(talk: Talk, text: string): void {
  const { world, story } = talk;
  story.lastSeenAt = world.now;
  const messageId = talk.say({ kind: 'visitor', name: story.name ?? 'Visitor', text });
  talk.pendingTurns.push({ id: world.id(), messageId, text, at: world.now });
  const state = talk.open?.state;
  if (state?.status === 'engaged') {
    const owner = world.agent(state.ownerMemberId);
    command(talk, {
      type: 'visitor_message',
      ownerPresence: owner ? presenceAt(owner, world.now, world.org.timeZone) : 'offline',
      ownerLastSeenAt: owner && lastSeen(owner, world.now),
    });
  }
  talk.save();
}
