import { expect, test } from 'vitest';
import { findConversationPage } from '../../../src/db/queries/conversation-list';
import { countSelection } from '../../../src/db/queries/count-views';
import { withSystem } from '../../../src/db/system';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { createChannel } from '../../factories/channel';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';

const { database } = services();

/** Closed conversations, of which three ended an episode for a knowledge gap and the others one for a high score. */
async function manyConversations() {
  const org = await createOrg();
  const { id: memberId } = await createMember(org);
  const { conversationId } = await startVisitor(await createChannel(org));
  await withSystem(database, async (client) => {
    await client.$executeRaw`
      insert into conversation (id, "orgId", "channelId", "visitorId", "leadId", status, "lastMessageAt",
        "firstVisitorMessageAt", "lastHandoffId")
      select gen_random_uuid(), "orgId", "channelId", "visitorId", "leadId", 'closed',
        now() - make_interval(mins => n), now(), gen_random_uuid()
      from conversation, generate_series(1, 1200) as n where id = ${conversationId}::uuid`;
    await client.$executeRaw`
      insert into handoff (id, "orgId", "conversationId", status, reason, "requestedAt", "waitingSince",
        "visitorWaitSince", "endedAt", outcome)
      select "lastHandoffId", "orgId", id, 'resolved',
        case when row_number() over (order by "lastMessageAt") <= 3 then 'knowledge_gap' else 'high_score' end,
        now(), now(), now(), now(), 'answered'
      from conversation where "orgId" = ${org.id}::uuid and "lastHandoffId" is not null`;
  });
  return { orgId: org.id, memberId };
}

test('a filter holds the same conversations whether it matches three, nothing or more than a thousand', async () => {
  const { orgId, memberId } = await manyConversations();
  const selected = (reason: 'knowledge_gap' | 'high_score' | 'bot_loop') => ({
    view: 'all' as const,
    memberId,
    q: undefined,
    filter: { reason },
  });
  const found = (reason: Parameters<typeof selected>[0]) =>
    withTenant(database, orgId, async (tenant) => {
      const query = {
        ...selected(reason),
        sort: 'newest',
        after: null,
        limit: 50,
        ageingPerMinute: 0,
      } as const;
      const { items, next } = await findConversationPage(tenant, query);
      const ages = items.map(({ conversation }) =>
        Math.round((tenant.now.getTime() - Date.parse(conversation.lastMessage?.at ?? '')) / 60_000),
      );
      return [await countSelection(tenant, selected(reason), 5_000), next !== null, ages[0], ages.at(-1)];
    });
  expect(await found('knowledge_gap')).toEqual([3, false, 1198, 1200]);
  expect(await found('bot_loop')).toEqual([0, false, undefined, undefined]);
  expect(await found('high_score')).toEqual([1197, true, 1, 50]);
});
