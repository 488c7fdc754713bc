import type { ChatEventBody } from '../../contracts/api/chat';
import { lockConversation } from '../../db/repositories/conversations';
import { insertSignals } from '../../db/repositories/lead-signals';
import { lockLead } from '../../db/repositories/leads';
import { findCurrentConversationId, findVisitor } from '../../db/repositories/visitors';
import { eventSignal, pageSignal } from '../../domain/leads/signals';
import type { VisitorContext } from '../context';
import { rescoreLead } from '../leads/rescore-lead';
import { loadOrgPolicy } from '../policy/org-policy';
import { ServiceProblem } from '../problem';
import { inTenant } from '../work';

/**
 * A page view or an event of the site moves the lead's score. A heartbeat (`present`) only shows that the visitor is
 * there, which their authentication has noted already.
 * @throws ServiceProblem validation_failed for a page view without an address that can be read
 */
export async function trackEvent(ctx: VisitorContext, input: ChatEventBody): Promise<void> {
  if (input.type === 'present') return;
  await inTenant(ctx, async (work) => {
    const at = new Date(work.now.getTime() - (input.ageSeconds ?? 0) * 1_000);
    const signal = input.type === 'page_view' ? pageSignal(input.url ?? '', at) : eventSignal(input.type, at);
    if (!signal || (input.type === 'page_view' && !input.url)) {
      const errors = [{ path: 'body.url', message: 'A page view needs the address of the page' }];
      throw new ServiceProblem('validation_failed', undefined, { errors });
    }
    const visitor = await findVisitor(work, ctx.actor.visitorId);
    if (!visitor) return;
    const conversationId = await findCurrentConversationId(work, visitor.id);
    // An alert may refer to the conversation, whose lock comes before the lead's.
    if (conversationId) await lockConversation(work, conversationId);
    const lead = await lockLead(work, visitor.leadId);
    if (!lead) return;
    const { url = null, title = null, properties = {} } = input;
    const source = { leadId: lead.id, visitorId: visitor.id, conversationId, url, title, properties };
    await insertSignals(work, source, [signal]);
    const words = input.type === 'page_view' ? 'page view' : input.type.replaceAll('_', ' ');
    await rescoreLead(work, await loadOrgPolicy(work), lead, { words, conversationId });
  });
}
