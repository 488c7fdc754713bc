import type { MessageKey, TimingPolicy } from '../policy/types';
import { addSeconds } from './add-seconds';
import type { ConversationStatus, HandoffReason, HandoffState } from './types';
import { waitedSeconds } from './waited-seconds';

/** How an episode opens if this visitor needs a person now. */
export interface NextEpisode {
  /** Null: the reason of the trigger that fires. */
  readonly reason: HandoffReason | null;
  readonly previousHandoffId: string | null;
  readonly preferredMemberId: string | null;
  readonly creditedWaitSeconds: number;
}

export type ReturnOfVisitor =
  | { readonly kind: 'continue'; readonly next: NextEpisode }
  | {
      readonly kind: 'reopen';
      /** Gets its mark "reopened", so that it does not count as resolved. */
      readonly reopenedHandoffId: string | null;
      readonly tell: readonly MessageKey[];
      readonly next: NextEpisode;
    }
  | {
      readonly kind: 'new_conversation';
      readonly previousConversationId: string;
      readonly tell: readonly MessageKey[];
      readonly next: NextEpisode;
    };

/**
 * Where a visitor's message belongs (design §2, "Back again"): the same conversation while it is open or was closed
 * within `reopenSeconds`, else a new one that is linked to it. After an episode that ended without a person, the
 * next one is linked and the waited time is credited.
 *
 * @param lastHandoff newest episode of the conversation, null when there was none
 */
export function decideReturnOfVisitor(
  conversation: {
    readonly id: string;
    readonly status: ConversationStatus;
    readonly closedAt: Date | null;
  },
  lastHandoff: HandoffState | null,
  now: Date,
  timing: Pick<TimingPolicy, 'reopenSeconds'>,
): ReturnOfVisitor {
  if (conversation.status !== 'closed' || conversation.closedAt === null) {
    return { kind: 'continue', next: nextEpisode(lastHandoff, now) };
  }
  const next = nextEpisode(lastHandoff, now);
  if (now > addSeconds(conversation.closedAt, timing.reopenSeconds)) {
    return { kind: 'new_conversation', previousConversationId: conversation.id, tell: ['greeting'], next };
  }
  return {
    kind: 'reopen',
    reopenedHandoffId: lastHandoff?.id ?? null,
    tell: ['reopened'],
    next: {
      ...next,
      reason: lastHandoff === null ? null : 'reopened',
      previousHandoffId: lastHandoff?.id ?? null,
      preferredMemberId: lastHandoff?.ownerMemberId ?? null,
    },
  };
}

function nextEpisode(last: HandoffState | null, now: Date): NextEpisode {
  const endedWithoutPerson = last !== null && (last.status === 'abandoned' || last.status === 'unserved');
  return {
    reason: null,
    previousHandoffId: endedWithoutPerson ? last.id : null,
    preferredMemberId: null,
    creditedWaitSeconds: endedWithoutPerson ? waitedSeconds(last, now) : 0,
  };
}
