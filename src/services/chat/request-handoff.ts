import type { VisitorConversation } from '../../contracts/api/chat';
import { parseBotState } from '../../contracts/bot-state';
import { findVisitor } from '../../db/repositories/visitors';
import { passage } from '../../domain/abuse/suspicion';
import { spamStandingOf } from '../abuse/spam-standing';
import type { VisitorContext } from '../context';
import { openEpisode } from '../handoffs/open-episode';
import { loadOrgPolicy, type OrgPolicy } from '../policy/org-policy';
import { notFound } from '../problem';
import { saveThread } from '../thread/save-thread';
import { tell } from '../thread/tell';
import { openThread, type Thread } from '../thread/thread';
import { loadVisitorConversation } from '../thread/visitor-conversation';
import { inTenant } from '../work';
import { continueThread } from './continue-thread';
import { currentConversation } from './current-conversation';

/**
 * The visitor asks for a person by the button. Asking again while a person is on the way changes nothing; in a closed
 * conversation it opens that one again, or a new one, as a message does. Where the conversation looks like spam they are
 * asked once whether they mean it; asking again, or saying yes, is the answer.
 * @throws ServiceProblem not_found before the first session
 */
export function requestHandoff(
  ctx: VisitorContext,
): Promise<{ readonly created: boolean; readonly conversation: VisitorConversation }> {
  return inTenant(ctx, async (work) => {
    const current = await openThread(work, await currentConversation(work, ctx));
    if (current.handoff) {
      const conversation = await loadVisitorConversation(work, current.conversation.id);
      if (!conversation) throw new Error('the locked conversation vanished');
      return { created: false, conversation };
    }
    const visitor = await findVisitor(work, ctx.actor.visitorId);
    if (!visitor) throw notFound('visitor');
    const policy = await loadOrgPolicy(work);
    const { thread } = await continueThread(work, policy, visitor, current);
    if (passage(spamStandingOf(thread.conversation), 'asks') === 'ask') {
      askBack(thread, policy);
      return { created: false, conversation: (await saveThread(thread)).visitor };
    }
    if (thread.conversation.spamVerdict !== 'clean') thread.change({ spamCheck: 'passed' });
    await openEpisode(thread, policy, {
      reason: 'visitor_request',
      actor: { kind: 'visitor' },
      messageKey: 'handoffRequested',
      whyNow: 'The visitor pressed “Talk to a person”.',
      trigger: null,
      decisionId: null,
      teamId: null,
      skill: null,
      priority: null,
    });
    return { created: true, conversation: (await saveThread(thread)).visitor };
  });
}

function askBack(thread: Thread, policy: OrgPolicy): void {
  const state = parseBotState(thread.conversation.botState);
  tell(thread, policy, ['handoffAsk'], {});
  thread.change({
    spamCheck: 'asked',
    botState: JSON.parse(JSON.stringify({ ...state, pendingOffer: true })),
  });
}
