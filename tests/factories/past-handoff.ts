import { withSystem } from '../../src/db/system';
import type { HandoffReason } from '../../src/domain/handoff/types';
import { services } from '../../src/server/services';
import type { TestChannel } from './channel';
import type { TestMember } from './member';
import { startVisitor } from './visitor';

export interface PastHandoff {
  readonly id: string;
  readonly conversationId: string;
}

interface HowItWent {
  readonly owner: TestMember;
  readonly at: Date;
  readonly reason?: HandoffReason;
  readonly language?: string;
  /** Seconds from the request to the first message of a person. */
  readonly answeredAfter?: number;
  readonly rating?: { readonly stars: number; readonly comment: string };
}

/** A conversation of the past in which a person was asked for, wrote, and settled it ten minutes later. */
export async function createPastHandoff(channel: TestChannel, how: HowItWent): Promise<PastHandoff> {
  const { owner, at, reason = 'visitor_request', language = 'en', answeredAfter = 20, rating } = how;
  const { conversationId } = await startVisitor(channel);
  const after = (seconds: number) => new Date(at.getTime() + seconds * 1000);
  const { orgId } = owner.ctx;
  return withSystem(services().database, async (client) => {
    await client.conversation.update({
      where: { id: conversationId },
      data: { createdAt: at, firstVisitorMessageAt: at, language, status: 'closed' },
    });
    const { id } = await client.handoff.create({
      data: {
        orgId,
        conversationId,
        reason,
        status: 'resolved',
        outcome: 'answered',
        requestedAt: at,
        waitingSince: at,
        visitorWaitSince: at,
        ownerMemberId: owner.id,
        acceptedAt: after(Math.min(10, answeredAfter)),
        engagedAt: after(answeredAfter),
        endedAt: after(answeredAfter + 600),
        endedBy: 'agent',
        lastSpeaker: 'agent',
      },
    });
    if (rating) {
      const given = { rating: rating.stars, comment: rating.comment, createdAt: after(answeredAfter + 700) };
      await client.csatRating.create({ data: { orgId, conversationId, handoffId: id, ...given } });
    }
    return { id, conversationId };
  });
}
