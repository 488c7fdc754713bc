import { randomUUID } from 'node:crypto';
import type { PostedMessage } from '../../src/contracts/api/chat';
import { signVisitorToken } from '../../src/server/auth/visitor-token';
import { realtimeConfig } from '../../src/server/realtime-config';
import { services } from '../../src/server/services';
import { postMessage } from '../../src/services/chat/post-message';
import { startSession } from '../../src/services/chat/start-session';
import type { VisitorContext } from '../../src/services/context';
import { noteVisitorMessage } from '../../src/services/handoffs/note-visitor-message';
import { loadOrgPolicy } from '../../src/services/policy/org-policy';
import { saveThread } from '../../src/services/thread/save-thread';
import { openThread, visitorAuthor } from '../../src/services/thread/thread';
import { inTenant } from '../../src/services/work';
import type { TestChannel } from './channel';

export interface TestVisitor {
  readonly id: string;
  readonly conversationId: string;
  /** What goes after `Authorization: Bearer `. */
  readonly token: string;
  readonly channel: TestChannel;
  /** For calling services. */
  readonly ctx: VisitorContext;
}

/** A visitor with a session on a channel: a conversation that holds the bot's greeting. */
export async function startVisitor(channel: TestChannel): Promise<TestVisitor> {
  const { grant, conversation } = await startSession(services(), {
    channel: channel.slug,
    known: null,
    mayUse: () => true,
    realtime: realtimeConfig(),
  });
  const actor = { kind: 'visitor', visitorId: grant.visitorId } as const;
  return {
    id: grant.visitorId,
    conversationId: conversation.id,
    token: await signVisitorToken(grant),
    channel,
    ctx: { ...services(), orgId: grant.orgId, actor },
  };
}

/** The visitor writes a message. */
export async function visitorSays(visitor: TestVisitor, text: string): Promise<PostedMessage> {
  const { answer } = await postMessage(visitor.ctx, { clientId: randomUUID(), text });
  return answer;
}

/** The visitor has written all of these, in one transaction. */
export function visitorSaysMany(visitor: TestVisitor, texts: readonly string[]): Promise<void> {
  return inTenant(visitor.ctx, async (work) => {
    const thread = await openThread(work, visitor.conversationId);
    for (const text of texts) thread.say({ author: visitorAuthor('Visitor'), text, clientId: randomUUID() });
    await noteVisitorMessage(thread, await loadOrgPolicy(work));
    await saveThread(thread);
  });
}
