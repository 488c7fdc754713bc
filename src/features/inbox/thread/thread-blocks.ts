import type { DecisionSummary, Transition } from '../../../contracts/api/conversation';
import type { TeamMessage } from '../../../contracts/api/message';
import { isSameDay } from '../time/clock-words';
import { OPEN_END, type Stretch } from './stretches';
import { placeOf, type ThreadEntry } from './thread-entry';

/** What is drawn, from top to bottom. */
export type ThreadBlock =
  | { readonly kind: 'day'; readonly key: string; readonly at: Date }
  /** The human stretch begins or ends here. */
  | { readonly kind: 'joined' | 'left'; readonly key: string; readonly transition: Transition }
  | {
      readonly kind: 'transition';
      readonly key: string;
      readonly transition: Transition;
      /** A person had the conversation. */
      readonly withPerson: boolean;
    }
  | { readonly kind: 'decision'; readonly key: string; readonly decision: DecisionSummary }
  | {
      readonly kind: 'message';
      readonly key: string;
      readonly message: TeamMessage;
      /** Follows right after one of the same author: no name, no picture. */
      readonly continues: boolean;
      /** A person had the conversation. */
      readonly withPerson: boolean;
      /** What the policy made of it. */
      readonly decision: DecisionSummary | null;
    };

const PAUSE_MS = 5 * 60_000;

const WHOLE: Stretch = { from: 0, to: OPEN_END, withPerson: false };

/**
 * Lays a thread out: days, markers of the human stretch, messages with the decisions on them.
 * @param stretch the part that is loaded; what the log knows from elsewhere is left out
 */
export function threadBlocks(entries: Iterable<ThreadEntry>, stretch: Stretch = WHOLE): ThreadBlock[] {
  const ordered = [...entries]
    .filter((entry) => stretch.from <= placeOf(entry) && placeOf(entry) <= stretch.to)
    .sort((a, b) => placeOf(a) - placeOf(b));
  const decisions = decisionsByMessage(ordered);
  const blocks: ThreadBlock[] = [];
  let day: Date | null = null;
  let { withPerson } = stretch;

  for (const entry of ordered) {
    if (entry.kind === 'decision' && decisions.get(entry.decision.messageId) !== null) continue;
    const at = new Date(timeOf(entry));
    // Above a part that begins in the middle there may be more of the same day.
    const begins = day ? !isSameDay(day, at) : stretch.from === 0;
    if (begins) blocks.push({ kind: 'day', key: `day-${at.toISOString()}`, at });
    day = at;
    if (entry.kind === 'transition') {
      const kind = stretchEdge(entry.transition, withPerson);
      withPerson = kind === 'joined' || (withPerson && kind !== 'left');
      blocks.push({ kind, key: entry.transition.id, transition: entry.transition, withPerson });
    } else if (entry.kind === 'decision') {
      blocks.push({ kind: 'decision', key: entry.decision.id, decision: entry.decision });
    } else {
      const { message } = entry;
      blocks.push({
        kind: 'message',
        key: message.id,
        message,
        continues: continuesLast(blocks.at(-1), message),
        withPerson,
        decision: shownDecision(decisions.get(message.id)?.decision, withPerson),
      });
    }
  }
  return blocks;
}

type DecisionEntry = Extract<ThreadEntry, { kind: 'decision' }>;

/** The last decision on each message of the thread; null where the message itself is not there. */
function decisionsByMessage(entries: readonly ThreadEntry[]): ReadonlyMap<string, DecisionEntry | null> {
  const messages = new Set(entries.flatMap((entry) => (entry.kind === 'message' ? [entry.message.id] : [])));
  const found = new Map<string, DecisionEntry | null>();
  for (const entry of entries) {
    if (entry.kind !== 'decision') continue;
    found.set(entry.decision.messageId, messages.has(entry.decision.messageId) ? entry : null);
  }
  return found;
}

/** Why no person is called yet is of no interest while one is there. */
function shownDecision(decision: DecisionSummary | undefined, withPerson: boolean): DecisionSummary | null {
  return decision && !(withPerson && decision.action === 'none') ? decision : null;
}

function timeOf(entry: ThreadEntry): string {
  if (entry.kind === 'message') return entry.message.createdAt;
  return entry.kind === 'transition' ? entry.transition.at : entry.decision.createdAt;
}

function stretchEdge({ toStatus }: Transition, withPerson: boolean): 'joined' | 'left' | 'transition' {
  if (toStatus === 'accepted' && !withPerson) return 'joined';
  if (withPerson && toStatus !== 'accepted' && toStatus !== 'engaged') return 'left';
  return 'transition';
}

function continuesLast(last: ThreadBlock | undefined, message: TeamMessage): boolean {
  if (last?.kind !== 'message' || last.decision !== null) return false;
  const { author, private: isPrivate, createdAt } = last.message;
  return (
    author.kind === message.author.kind &&
    author.name === message.author.name &&
    isPrivate === message.private &&
    Date.parse(message.createdAt) - Date.parse(createdAt) < PAUSE_MS
  );
}

/** The newest decision of a thread: why the bot still talks. */
export function latestDecision(entries: Iterable<ThreadEntry>): DecisionSummary | null {
  let latest: DecisionSummary | null = null;
  for (const entry of entries) {
    if (entry.kind === 'decision' && entry.decision.teamSeq > (latest?.teamSeq ?? 0)) latest = entry.decision;
  }
  return latest;
}
