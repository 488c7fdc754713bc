import type { VisitorMessage } from '../../../contracts/api/message';
import type { Outgoing } from '../../shared/sync/outgoing';

/** What stands between two messages and beside them. */
export interface ThreadItem {
  readonly key: string;
  readonly message: VisitorMessage;
  /** First of a run by the same author: has the name above it. */
  readonly startsRun: boolean;
  readonly endsRun: boolean;
  /** First of its day in the visitor's time zone. */
  readonly startsDay: boolean;
}

const RUN_GAP_MS = 5 * 60_000;

/** Messages with their place in runs and days. `dayOf` names the local day of an instant. */
export function threadItems(
  messages: readonly VisitorMessage[],
  dayOf: (instant: string) => string,
): ThreadItem[] {
  const starts = messages.map((message, index) => {
    const previous = messages[index - 1];
    const startsDay = !previous || dayOf(previous.createdAt) !== dayOf(message.createdAt);
    const startsRun =
      startsDay ||
      previous.author.kind !== message.author.kind ||
      previous.author.name !== message.author.name ||
      Date.parse(message.createdAt) - Date.parse(previous.createdAt) > RUN_GAP_MS;
    return { startsDay, startsRun };
  });
  return messages.map((message, index) => ({
    key: message.clientId ?? message.id,
    message,
    startsDay: starts[index]?.startsDay ?? false,
    startsRun: starts[index]?.startsRun ?? true,
    endsRun: starts[index + 1]?.startsRun ?? true,
  }));
}

/** Replies to offer now: those of the newest message if nobody answered it, else the channel's before a first question. */
export function offeredReplies(
  messages: readonly VisitorMessage[],
  outgoing: readonly Outgoing[],
  channelReplies: readonly string[],
): readonly string[] {
  const last = messages.at(-1);
  if (outgoing.length > 0 || last?.author.kind === 'visitor') return [];
  // A form shows its answers itself, and keeps them in sight.
  if (last?.form) return [];
  if (last && last.quickReplies.length > 0) return last.quickReplies;
  return messages.some((message) => message.author.kind === 'visitor') ? [] : channelReplies;
}
