import type { HandoffReason, HandoffStatus } from '../../handoff/types';
import { groupBy } from '../../metrics/group-by';

/** One conversation with its episodes, in order. */
export interface JourneyRecord {
  readonly conversationId: string;
  readonly episodes: readonly {
    readonly reason: HandoffReason;
    readonly status: HandoffStatus;
    readonly isEngaged: boolean;
  }[];
  /** The lead was won within 30 days after the first message. */
  readonly isWon: boolean;
}

/** A step of a conversation: `all`, `bot_only`, `reason:…`, `answered`, `unanswered`, `end:…`, `won`, `not_won`. */
export type JourneyStep = string;

export interface JourneyLink {
  readonly source: JourneyStep;
  readonly target: JourneyStep;
  readonly conversationIds: readonly string[];
}

/**
 * The way of a conversation before, during and after its transfer: why it was first passed on, whether a person ever
 * answered, how its last episode ended, and whether it was won.
 */
export function journeySteps({ episodes, isWon }: JourneyRecord): readonly JourneyStep[] {
  const [first] = episodes;
  const outcome = isWon ? 'won' : 'not_won';
  if (!first) return ['all', 'bot_only', outcome];
  const answered = episodes.some(({ isEngaged }) => isEngaged) ? 'answered' : 'unanswered';
  return [
    'all',
    `reason:${first.reason}`,
    answered,
    `end:${endOf(episodes.at(-1)?.status ?? first.status)}`,
    outcome,
  ];
}

/** What still runs is one thing, whoever has it. */
function endOf(status: HandoffStatus): string {
  const isOpen = status === 'queued' || status === 'offered' || status === 'accepted' || status === 'engaged';
  return isOpen ? 'open' : status;
}

/** The ribbons between steps; each lists the conversations that went that way, so its number is their count. */
export function journeyFlow(records: readonly JourneyRecord[]): JourneyLink[] {
  const moves = records.flatMap((record) => {
    const steps = journeySteps(record);
    return steps.slice(1).map((target, index) => ({
      source: steps[index] ?? 'all',
      target,
      conversationId: record.conversationId,
    }));
  });
  return [...groupBy(moves, ({ source, target }) => `${source}\n${target}`).values()]
    .map((own) => ({
      source: own[0]?.source ?? 'all',
      target: own[0]?.target ?? 'all',
      conversationIds: own.map(({ conversationId }) => conversationId),
    }))
    .sort((left, right) => right.conversationIds.length - left.conversationIds.length);
}
