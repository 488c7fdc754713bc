import { conversationChannel } from '../../contracts/realtime/channels';
import { conversationEvents } from '../../contracts/realtime/events';
import { findVisitor } from '../../db/repositories/visitors';
import { withTenant } from '../../db/tenant';
import type { VisitorContext } from '../context';
import { makeEvent } from '../emit';
import { currentConversation } from './current-conversation';

/** The visitor types: a hint for whoever looks, stored nowhere. */
export async function visitorTyping(ctx: VisitorContext, input: { readonly typing: boolean }): Promise<void> {
  const { conversationId, name } = await withTenant(ctx.database, ctx.orgId, async (tenant) => ({
    conversationId: await currentConversation(tenant, ctx),
    name: (await findVisitor(tenant, ctx.actor.visitorId))?.lead.name ?? 'Visitor',
  }));
  const payload = { conversationId, who: 'visitor' as const, name, typing: input.typing };
  const event = makeEvent(conversationEvents, conversationChannel(conversationId), 'typing', payload);
  await ctx.realtime.publish([event]).catch((error: unknown) => {
    ctx.log.warn({ err: error }, 'typing was not shown');
  });
}
