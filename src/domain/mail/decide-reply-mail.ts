import { addSeconds } from '../handoff/add-seconds';

/** A visitor who has not come back since a mail gets no further one sooner than this. */
const PAUSE_BETWEEN_MAILS_SECONDS = 6 * 3_600;

/** A public reply of a person that is neither read nor withdrawn. */
export interface UnseenReply {
  readonly seq: number;
}

export interface ReplyMailSituation<Reply extends UnseenReply> {
  readonly now: Date;
  /** Of the organisation; 0 switches these mails off. */
  readonly afterMinutes: number;
  /** Whether there is an address, and mail may go there: not blocked, not withdrawn, nothing erased. */
  readonly mayMail: boolean;
  readonly visitorLastSeenAt: Date;
  /** In the order of `seq`. */
  readonly unseen: readonly Reply[];
  /** The latest mail of this conversation. */
  readonly lastMail: { readonly sentAt: Date; readonly lastSeq: number } | null;
}

export type ReplyMailDecision<Reply extends UnseenReply> =
  | { readonly kind: 'drop' }
  | { readonly kind: 'later'; readonly dueAt: Date }
  | { readonly kind: 'mail'; readonly replies: readonly Reply[] };

/**
 * What becomes of replies that a visitor has not seen, once they have been unseen for long enough: one mail for all of
 * them. It waits while the visitor is there, and after a mail until they were back or a long pause has passed.
 */
export function decideReplyMail<Reply extends UnseenReply>(
  situation: ReplyMailSituation<Reply>,
): ReplyMailDecision<Reply> {
  const { now, afterMinutes, visitorLastSeenAt, lastMail } = situation;
  const replies = situation.unseen.filter(({ seq }) => lastMail === null || seq > lastMail.lastSeq);
  if (afterMinutes === 0 || !situation.mayMail || replies.length === 0) return { kind: 'drop' };
  const awayLongEnoughAt = addSeconds(visitorLastSeenAt, afterMinutes * 60);
  const wasBack = lastMail === null || visitorLastSeenAt > lastMail.sentAt;
  const pauseEndsAt = wasBack ? awayLongEnoughAt : addSeconds(lastMail.sentAt, PAUSE_BETWEEN_MAILS_SECONDS);
  const dueAt = new Date(Math.max(pauseEndsAt.getTime(), awayLongEnoughAt.getTime()));
  return dueAt > now ? { kind: 'later', dueAt } : { kind: 'mail', replies };
}
