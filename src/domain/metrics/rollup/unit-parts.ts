import { collectByMeasure } from '../collect-evidence';
import { buildFacts, type ConversationFacts, type EpisodeFacts } from '../facts';
import { groupBy } from '../group-by';
import type { MeasureContext } from '../measures/context';
import { beganAt, EMPTY_POPULATION, type Population } from '../population';
import type { MetricsRecords } from '../records';
import { viewAt } from '../view-at';
import { type Amounts, encodeEvidence } from './codes';
import { Course } from './course';
import { turningPoints } from './horizons';
import type { Part } from './part';
import { type Place, Placed } from './placed';
import { SLICES } from './slices';
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
  for (const at of turningPoints(records, context)) {
    const asOf = new Date(at);
    const now = { ...lab, asOf };
    course.begin(at);
    for (const fact of buildFacts(viewAt(records, asOf))) {
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
  const noted: [Place, Amounts][] = [
    [now.placed.ofConversation(fact), amountsOf(population([fact], false), now)],
  ];
  if (hasBegun && episodes.length > 0) noted.push(...slicesOf(now, fact, population));
  now.course.note({ name: record.id, conversationId: record.id, cohortAt: beganAt(fact) }, noted);
}

function slicesOf(
  now: Moment,
  fact: ConversationFacts,
  population: (conversations: readonly ConversationFacts[], isEpisodeSlice: boolean) => Population,
): [Place, Amounts][] {
  const placed = fact.episodes.map((episode) => ({ episode, places: now.placed.ofEpisode(episode) }));
  const known = new Map<string, Amounts>();
  const noted: [Place, Amounts][] = [];
  for (let slice = 1; slice < SLICES.length; slice++) {
    for (const group of groupBy(placed, ({ places }) => places[slice]?.name).values()) {
      const place = group[0]?.places[slice];
      if (place === undefined) continue;
      const key = group.map(({ episode }) => episode.record.id).join(' ');
      const cut = { ...fact, episodes: group.map(({ episode }) => episode) };
      const amounts = known.get(key) ?? amountsOf(population([cut], true), now);
      known.set(key, amounts);
      noted.push([place, amounts]);
    }
  }
  return noted;
}

/** A handoff on the day of its request, and on that of its chain's. */
function noteEpisode(now: Moment, episode: EpisodeFacts): void {
  const { id, conversationId, requestedAt } = episode.record;
  const isFirst = requestedAt.getTime() === episode.chainRequestedAt.getTime();
  const requested = { ...EMPTY_POPULATION, requested: [episode] };
  const begun = { ...EMPTY_POPULATION, begun: [episode] };
  const note = (name: string, cohortAt: Date, population: Population) => {
    const amounts = amountsOf(population, now);
    now.course.note(
      { name, conversationId, cohortAt },
      now.placed.ofEpisode(episode).map((place) => [place, amounts]),
    );
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
