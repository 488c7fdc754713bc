import { requestHandoff } from '../../src/services/chat/request-handoff';
import { acceptHandoff } from '../../src/services/handoffs/accept-handoff';
import type { TestMember } from './member';
import { type TestVisitor, visitorSays } from './visitor';

export interface TestHandoff {
  readonly id: string;
  readonly conversationId: string;
  readonly visitor: TestVisitor;
}

/** An episode, queued unless the team is closed: the visitor has written a message and asked for a person. */
export async function openHandoffFor(visitor: TestVisitor): Promise<TestHandoff> {
  await visitorSays(visitor, 'Can I talk to somebody about a quote?');
  const { conversation } = await requestHandoff(visitor.ctx);
  if (!conversation.lastHandoff) throw new Error('asking for a person opens an episode');
  return { id: conversation.lastHandoff.id, conversationId: conversation.id, visitor };
}

/** An episode that a member has accepted. */
export async function acceptedHandoffFor(visitor: TestVisitor, member: TestMember): Promise<TestHandoff> {
  const handoff = await openHandoffFor(visitor);
  await acceptHandoff(member.ctx, { handoffId: handoff.id, overrideCapacity: false });
  return handoff;
}
