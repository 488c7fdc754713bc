import { conversationChannel, threadChannel } from '../../contracts/realtime/channels';
import { conversationEvents, threadEvents } from '../../contracts/realtime/events';
import { findVisitor } from '../../db/repositories/visitors';
import { withTenant } from '../../db/tenant';
import type { VisitorContext } from '../context';
import { makeEvent } from '../emit';
import { loadInboxSettings } from '../inbox-settings/inbox-settings';
import { currentConversation } from './current-conversation';

/** What fits into an event in any script. */
const PREVIEW_BYTES = 8_000;

/**
 * The visitor types: a hint for whoever looks, stored nowhere. The words so far reach the team alone, and only where
 * the organisation has switched live preview on; otherwise they are dropped here.
 */
export async function visitorTyping(
  ctx: VisitorContext,
  input: { readonly typing: boolean; readonly text?: string | undefined },
): Promise<void> {
  const { conversationId, name, livePreview } = await withTenant(ctx.database, ctx.orgId, async (tenant) => ({
    conversationId: await currentConversation(tenant, ctx),
    name: (await findVisitor(tenant, ctx.actor.visitorId))?.lead.name ?? 'Visitor',
    livePreview: input.text !== undefined && (await loadInboxSettings(tenant)).livePreview,
  }));
  const payload = { conversationId, who: 'visitor' as const, name, typing: input.typing };
  const events = [makeEvent(conversationEvents, conversationChannel(conversationId), 'typing', payload)];
  if (livePreview) {
    const text = fitting(input.text ?? '');
    events.push(
      makeEvent(threadEvents, threadChannel(conversationId), 'visitor.preview', { conversationId, text }),
    );
  }
  await ctx.realtime.publish(events).catch((error: unknown) => {
    ctx.log.warn({ err: error }, 'typing was not shown');
  });
}

/** The end of a long text: what is being written now. */
function fitting(text: string): string {
  if (Buffer.byteLength(text) <= PREVIEW_BYTES) return text;
  const characters = [...text];
  while (Buffer.byteLength(characters.join('')) > PREVIEW_BYTES) characters.splice(0, 100);
  return `…${characters.join('')}`;
}
