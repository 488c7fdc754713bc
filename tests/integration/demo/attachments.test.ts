import { expect, test } from 'vitest';
import { seedAttachments } from '../../../prisma/seed/seed-attachments';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { inspectFile } from '../../../src/services/attachments/inspect-file';
import { getThread } from '../../../src/services/conversations/get-thread';
import { postTeamMessage } from '../../../src/services/conversations/post-team-message';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';

test('an open demo conversation shows a file and a quote that are what they say', async () => {
  const org = await createOrg();
  const agent = await createMember(org);
  const channel = await createChannel(org);
  const ids: string[] = [];
  for (let made = 0; made < 2; made += 1) {
    const { conversationId } = await acceptedHandoffFor(await startVisitor(channel), agent);
    const reply = { conversationId, clientId: 'c1', text: 'Of course', private: false };
    await postTeamMessage(agent.ctx, reply);
    ids.push(conversationId);
  }
  const { database } = services();
  await seedAttachments(database, { id: org.id });
  const threads = await Promise.all(
    ids.map((conversationId) => getThread(agent.ctx, { conversationId, after: 0 })),
  );
  const messages = threads.flatMap((thread) => thread.messages);
  expect(messages.flatMap(({ quote }) => (quote ? [quote.text] : []))).toEqual([
    'Can I talk to somebody about a quote?',
    'Can I talk to somebody about a quote?',
  ]);
  const files = await withTenant(database, org.id, ({ client }) =>
    client.attachment.findMany({ include: { content: true } }),
  );
  expect(files.map(({ name }) => name).sort()).toEqual(['plan-comparison.csv', 'warehouse-layout.png']);
  for (const { name, mediaType, width, height, content } of files) {
    const found = await inspectFile(content?.bytes ?? new Uint8Array(), name);
    expect(found).toMatchObject({ name, mediaType, width, height });
  }
});
