import { withTenant } from '../../src/db/tenant';
import { services } from '../../src/server/services';

/**
 * Puts `count` public messages at the end of a conversation, by visitor and bot in turn, a minute apart until now.
 * Their texts are `Line 1` and so on, followed by words of different lengths.
 */
export async function writeLongThread(
  at: { readonly orgId: string; readonly conversationId: string },
  count: number,
): Promise<void> {
  const { orgId, conversationId } = at;
  await withTenant(services().database, orgId, async ({ client }) => {
    await client.$executeRaw`
      insert into message (id, "orgId", "conversationId", seq, "teamSeq", "changeSeq", "changeTeamSeq", "authorKind",
        "authorName", "authorKey", text, "clientId", "createdAt")
      select gen_random_uuid(), c."orgId", c.id, c."lastSeq" + n, c."lastTeamSeq" + n, c."lastSeq" + n,
        c."lastTeamSeq" + n, a.kind, initcap(a.kind), a.kind,
        'Line ' || n || repeat(' and what else there is to say about it', n % 7), 'long-' || (c."lastSeq" + n),
        now() - (${count}::int - n) * interval '1 minute'
      from conversation c, generate_series(1, ${count}::int) n,
        lateral (select case n % 2 when 1 then 'visitor' else 'bot' end as kind) a
      where c."orgId" = ${orgId}::uuid and c.id = ${conversationId}::uuid`;
    await client.$executeRaw`
      update conversation set "lastSeq" = "lastSeq" + ${count}::int, "lastTeamSeq" = "lastTeamSeq" + ${count}::int,
        "messageCount" = "messageCount" + ${count}::int, "lastMessageAt" = now(), "lastMessagePreview" = 'The end',
        "lastMessageAuthor" = 'bot', "firstVisitorMessageAt" = coalesce("firstVisitorMessageAt", now()),
        "lastVisitorMessageAt" = now()
      where "orgId" = ${orgId}::uuid and id = ${conversationId}::uuid`;
  });
}
