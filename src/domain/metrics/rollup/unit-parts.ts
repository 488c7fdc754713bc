import { collectByMeasure } from '../collect-evidence';
import { buildFacts, type ConversationFacts, type EpisodeFacts } from '../facts';
import { groupBy } from '../group-by';
import type { MeasureContext } from '../measures/context';
import { beganAt, EMPTY_POPULATION, type Population } from '../population';
import type { MetricsRecords } from '../records';
import { type SeenEpisodes, viewAt } from '../view-at';
import { type Amounts, encodeEvidence } from './codes';
import { CODES_OF_WHOLES } from './codes-of-wholes';
import { Course } from './course';
import { turningPoints } from './horizons';
import type { Part } from './part';
import { Placed } from './placed';
import type { UnitContext } from './unit-context';

/**
 * What the conversations of one lead add to the aggregates, for every moment past and to come. The definitions are those of
 * `collect-evidence.ts` and nobody else's: it is asked at every turning point, and what differs is a step.
 *
 * @param records all conversations of the lead with everything that belongs to them (see `MetricsRecords`)
 */
export function partsOfLead(records: MetricsRecords, context: UnitContext): readonly Part[] {
  // Only deals tie the conversations of a lead together.
  if (records.conversions.length > 0) return partsOf(records, context);
  const episodesOf = groupBy(records.episodes, (episode) => episode.conversationId);
  return records.conversations.flatMap((conversation) => {
    const episodes = episodesOf.get(conversation.id) ?? [];
    const ids = new Set(episodes.map(({ id }) => id));
    const isOwn = ({ episodeId }: { readonly episodeId: string }) => ids.has(episodeId);
    return partsOf(
      {
        conversations: [conversation],
        episodes,
        ratings: records.ratings.filter(isOwn),
        feedback: records.feedback.filter(isOwn),
        secondWaits: records.secondWaits.filter(isOwn),
        conversions: [],
      },
      context,
    );
  });
}

function partsOf(records: MetricsRecords, context: UnitContext): readonly Part[] {
  const course = new Course();
  const lab = { course, placed: new Placed(context.timeZone), ...context };
  const seen: SeenEpisodes = new Map();
  for (const at of turningPoints(records, context)) {
    const asOf = new Date(at);
    const now = { ...lab, asOf };
    course.begin(at);
    for (const fact of buildFacts(viewAt(records, asOf, seen))) {
      if (beganAt(fact) <= asOf) noteConversation(now, fact);
      for (const episode of fact.episodes) noteEpisode(now, episode);
    }
    course.finish();
  }
  return course.parts();
}

/** A moment of a lead's course. */
interface Moment extends MeasureContext {
  readonly course: Course;
  readonly placed: Placed;
}

/** A conversation as a whole, and cut to its episodes of each team, member, reason… and all combinations of these. */
function noteConversation(now: Moment, fact: ConversationFacts): void {
  const { record, episodes } = fact;
  const hasBegun = record.firstVisitorMessageAt !== null;
  const population = (conversations: readonly ConversationFacts[], isEpisodeSlice: boolean): Population => ({
    ...EMPTY_POPULATION,
    opened: conversations,
    conversations: hasBegun ? conversations : [],
    shareOf: hasBegun ? conversations.flatMap((each) => each.episodes) : [],
    isEpisodeSlice,
  });
  const subject = { name: record.id, conversationId: record.id, cohortAt: beganAt(fact) };
  const whole = amountsOf(population([fact], false), now);
  now.course.note(subject, now.placed.ofConversation(fact), whole);
  if (!hasBegun || episodes.length === 0) return;
  for (const { members, spot } of now.placed.cutsOf(episodes)) {
    const cut = { ...fact, episodes: members };
    const isAll = members.length === episodes.length;
    now.course.note(subject, spot, isAll ? asSlice(whole) : amountsOf(population([cut], true), now));
  }
}

/** A slice that leaves nothing out differs from the whole in the rates that have no meaning in slices. */
function asSlice(whole: Amounts): Amounts {
  return new Map([...whole].filter(([code]) => !CODES_OF_WHOLES.has(code)));
}

/** A handoff on the day of its request, and on that of its chain's. */
function noteEpisode(now: Moment, episode: EpisodeFacts): void {
  const { id, conversationId, requestedAt } = episode.record;
  const isFirst = requestedAt.getTime() === episode.chainRequestedAt.getTime();
  const requested = { ...EMPTY_POPULATION, requested: [episode] };
  const begun = { ...EMPTY_POPULATION, begun: [episode] };
  const note = (name: string, cohortAt: Date, population: Population) => {
    const subject = { name, conversationId, cohortAt };
    now.course.note(subject, now.placed.ofEpisode(episode), amountsOf(population, now));
  };
  if (isFirst) {
    note(id, requestedAt, { ...requested, begun: [episode] });
  } else {
    note(id, requestedAt, requested);
    note(`${id} begun`, episode.chainRequestedAt, begun);
  }
}

function amountsOf(population: Population, context: MeasureContext): Amounts {
  const { opened, conversations, requested, begun } = population;
  const present = opened.length + conversations.length + requested.length + begun.length;
  return encodeEvidence(collectByMeasure(population, context), present);
}
