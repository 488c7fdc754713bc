import { expect, test } from 'vitest';
import { seedReplyMails } from '../../../prisma/seed/seed-reply-mails';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { getThread } from '../../../src/services/conversations/get-thread';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor } from '../../factories/handoff';
import { leavesAddress } from '../../factories/lead-email';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';

test('an open demo conversation shows that a reply went out by e-mail', async () => {
  const org = await createOrg();
  const agent = await createMember(org);
  const visitor = await startVisitor(await createChannel(org));
  const { conversationId } = await acceptedHandoffFor(visitor, agent);
  await leavesAddress(visitor);
  await postTeamMessage(agent.ctx, { conversationId, clientId: 'c1', text: 'Of course', private: false });
  const { database } = services();
  await withTenant(database, org.id, async ({ client }) => {
    await client.$executeRaw`update message set "createdAt" = "createdAt" - interval '1 hour'`;
  });
  await seedReplyMails(database, { id: org.id });
  const { messages, conversation } = await getThread(agent.ctx, { conversationId, after: 0 });
  const [reply, line] = messages.slice(-2);
  expect([reply?.text, line?.text]).toEqual([
    'Of course',
    'The visitor had not seen the reply: it was sent to them by e-mail.',
  ]);
  expect(line).toMatchObject({ private: true, author: { kind: 'system' } });
  expect(conversation.lastSeq).toBe(reply?.seq);
});
