import { addSeconds, secondsBetween } from '../../../src/domain/handoff/add-seconds';
import { FEEDBACK_COMMENTS, RATING_COMMENTS } from '../content/personas/small-talk';
import { planBotOnlyDeal } from './deals';
import type { Episode } from './episode';
import type { Talk } from './talk';

const HOUR = 3_600;
const RATES = 0.58;
const RATES_AGAIN = 0.07;
const GIVES_FEEDBACK = 0.4;
/** Conversations that only the bot had are put away within a working day. */
const TIDY_HOURS = [2, 20] as const;

/** The visitor has left; a conversation without an open episode is put away later. */
export function afterVisit(talk: Talk): void {
  const { world } = talk;
  if (talk.status === 'closed' || talk.open) return;
  planBotOnlyDeal(talk);
  if (talk.story.isFresh) return;
  const planned = addSeconds(world.now, world.dice.between(...TIDY_HOURS) * HOUR);
  const latest = addSeconds(world.until, -world.dice.between(60, 1_800));
  const closesAt = new Date(
    Math.max(world.now.getTime() + 30_000, Math.min(planned.getTime(), latest.getTime())),
  );
  world.at(closesAt, () => {
    if (talk.open || talk.status !== 'bot' || talk.leftAt === null) return;
    talk.status = 'closed';
    talk.closedAt = world.now;
    talk.save();
  });
}

/** A visitor rates an engaged episode: at once, the next day, or twice. */
export function planRating(talk: Talk, episode: Episode): void {
  const { world, story } = talk;
  const { dice } = world;
  if (talk.csatHandoffId !== episode.state.id || !dice.chance(RATES)) return;
  const { requestedAt, engagedAt } = episode.state;
  const waited = engagedAt === null ? 600 : secondsBetween(requestedAt, engagedAt);
  const tooLong = waited > 180 ? 0.22 : waited > 90 ? 0.06 : 0;
  const isGood = dice.chance(story.persona.goodwill + 0.06 * world.progress() - tooLong);
  const rating = isGood ? (dice.chance(0.66) ? 5 : 4) : dice.pick([1, 2, 3, 3]);
  const delay = dice.weighted([
    [dice.between(8, 150), 74],
    [dice.between(1, 8) * HOUR, 20],
    [dice.between(20, 90) * HOUR, 6],
  ]);
  world.after(delay, () => rate(talk, episode, rating));
  if (!dice.chance(RATES_AGAIN)) return;
  const second = Math.min(5, Math.max(1, rating + dice.pick([-2, -1, 1])));
  world.after(delay + dice.between(0.2, 30) * HOUR, () => rate(talk, episode, second));
}

function rate(talk: Talk, { state }: Episode, rating: number): void {
  const { world, story } = talk;
  const { dice } = world;
  story.rows.ratings.push({
    id: world.id(),
    orgId: world.org.id,
    conversationId: talk.id,
    handoffId: state.id,
    memberId: state.ownerMemberId,
    rating,
    comment: dice.chance(0.35) ? dice.pick(rating >= 4 ? RATING_COMMENTS.good : RATING_COMMENTS.bad) : '',
    createdAt: world.now,
  });
}

/** The agent's three clicks about an episode that is over. */
export function planFeedback(talk: Talk, { state }: Episode): void {
  const { world, story } = talk;
  const { dice } = world;
  const { ownerMemberId } = state;
  if (ownerMemberId === null || !dice.chance(GIVES_FEEDBACK)) return;
  const better = 0.1 * world.progress();
  world.after(dice.between(15, 900), () => {
    story.rows.feedback.push({
      id: world.id(),
      orgId: world.org.id,
      handoffId: state.id,
      memberId: ownerMemberId,
      rightTime: dice.weighted([
        ['on_time', 0.74 + better],
        ['early', 0.12],
        ['late', 0.14 - better / 2],
      ] as const),
      rightReason: dice.chance(0.06) ? null : dice.chance(0.86 + better / 2),
      enoughContext: dice.chance(0.06) ? null : dice.chance(0.82 + better),
      comment: dice.chance(0.2) ? dice.pick(FEEDBACK_COMMENTS) : '',
      createdAt: world.now,
    });
  });
}
