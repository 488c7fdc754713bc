import { addSeconds } from '../../../src/domain/handoff/add-seconds';
import type { UnserveCause } from '../../../src/domain/handoff/types';
import { timeInWords } from '../../../src/domain/policy/waiting-words';
import { nextOpening } from '../../../src/domain/time/business-hours';
import type { Talk } from './talk';
import { command } from './transitions';

const CONTACT_WITHIN_SECONDS = 4 * 60 * 60;
/** Most promises are kept; the others are what a manager wants to see. */
const KEPT = 0.93;

/** Ends a wait that nobody can serve with the policy's fallback; a promise becomes a task. */
export function unserve(talk: Talk, cause: UnserveCause): void {
  const { world, open: episode } = talk;
  if (!episode) return;
  const { policy, id: orgId } = world.org;
  const possible = policy.fallbacks.filter((one) => one !== 'booking_link' || policy.bookingUrl !== null);
  const fallback = possible[0] ?? 'bot_continues';
  const hours = world.team(episode.state.teamId)?.hours ?? policy.hours;
  const opening = nextOpening(hours, world.now);
  const opensAt = opening && timeInWords(opening, world.now, hours.timeZone, talk.language);
  if (!command(talk, { type: 'unserve', cause, fallback }, { values: { opensAt } })) return;
  if (fallback !== 'leave_contact' && fallback !== 'callback') return;
  const start = opening ?? world.now;
  const doneAt = addSeconds(start, world.dice.between(0.2, 0.9) * CONTACT_WITHIN_SECONDS);
  const helper = world.dice.pick(world.agents);
  const isKept = doneAt < world.until && world.dice.chance(KEPT);
  const dueAt = addSeconds(start, CONTACT_WITHIN_SECONDS);
  talk.story.rows.tasks.push({
    id: world.id(),
    orgId,
    conversationId: talk.id,
    handoffId: episode.state.id,
    kind: fallback,
    title: 'Get in touch with a visitor nobody could serve',
    dueAt,
    ownerMemberId: helper.id,
    doneAt: isKept ? doneAt : null,
    doneHow: isKept ? 'wrote' : null,
    // What is long overdue was told when it happened.
    overdueToldAt: !isKept && dueAt < world.until ? dueAt : null,
    createdAt: world.now,
  });
}
