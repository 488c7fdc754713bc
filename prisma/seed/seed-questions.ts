import { v7 as uuid } from 'uuid';
import type { Database } from '../../src/db/database';
import { withSystem } from '../../src/db/system';
import type { SeededOrganisation } from './seed-organisation';

const ASKED = [
  ['do we deliver to Norway, and how long does it take?', 'Yes, within five working days, customs included.'],
  ['can they pay by invoice from the first order on?', 'From 1,000 EUR on; below that by card.'],
  ['is the sandbox free while they test?', 'For 30 days, then it counts as a seat.'],
] as const;
const PAUSE_MS = 20_000;

interface Open {
  readonly conversationId: string;
  readonly leadId: string;
  readonly lastTeamSeq: number;
  readonly lastAt: Date;
  readonly ownerId: string;
  readonly ownerName: string;
}

/** Colleagues who asked each other in notes, with the notifications, and how far agents' words have come. */
export async function seedQuestions(
  database: Database,
  { id: orgId }: Pick<SeededOrganisation, 'id'>,
): Promise<void> {
  await withSystem(database, async (client) => {
    await client.$executeRaw`
      update conversation set "visitorDeliveredSeq" = "lastSeq",
        "visitorReadSeq" = case when abs(hashtext(id::text)) % 3 = 0 then greatest(0, "lastSeq" - 2) else "lastSeq" end
      where "orgId" = ${orgId}::uuid`;
    const open = await client.$queryRaw<Open[]>`
      select c.id as "conversationId", c."leadId", c."lastTeamSeq", c."lastMessageAt" as "lastAt",
        m.id as "ownerId", m.name as "ownerName"
      from conversation c join member m on m.id = c."ownerMemberId"
      where c."orgId" = ${orgId}::uuid and c.status = 'human' order by c."lastMessageAt" desc limit ${ASKED.length}`;
    const members = await client.member.findMany({
      where: { orgId, deactivatedAt: null },
      orderBy: { name: 'asc' },
      select: { id: true, name: true },
    });
    for (const [index, one] of open.entries()) {
      const colleague = members.find(({ id }) => id !== one.ownerId);
      const [question, answer] = ASKED[index] ?? ASKED[0];
      if (!colleague) continue;
      const owner = { id: one.ownerId, name: one.ownerName };
      const asked = noteOf(orgId, one, { by: owner, to: colleague, text: question, step: 1 });
      const told = noteOf(orgId, one, { by: colleague, to: owner, text: answer, step: 2 });
      await client.message.createMany({ data: [asked, told] });
      await client.conversation.update({
        where: { id: one.conversationId },
        data: { lastTeamSeq: one.lastTeamSeq + 2, version: { increment: 1 } },
      });
      await client.alert.create({
        data: {
          orgId,
          kind: 'mention',
          title: `${owner.name} mentioned you`,
          text: asked.text,
          conversationId: one.conversationId,
          leadId: one.leadId,
          messageId: asked.id,
          dedupeKey: `mention:${asked.id}`,
          createdAt: asked.createdAt,
          notifications: {
            create: { memberId: colleague.id, createdAt: asked.createdAt, readAt: told.createdAt },
          },
        },
      });
    }
  });
}

interface Person {
  readonly id: string;
  readonly name: string;
}

function noteOf(
  orgId: string,
  { conversationId, lastTeamSeq, lastAt }: Open,
  { by, to, text, step }: { by: Person; to: Person; text: string; step: number },
) {
  const teamSeq = lastTeamSeq + step;
  return {
    id: uuid(),
    orgId,
    conversationId,
    teamSeq,
    changeTeamSeq: teamSeq,
    authorKind: 'agent',
    authorMemberId: by.id,
    authorName: by.name,
    authorKey: by.id,
    text: `@${to.name} ${text}`,
    private: true,
    clientId: `question-${step}`,
    meta: { mentions: [{ id: to.id, name: to.name }] },
    createdAt: new Date(lastAt.getTime() + step * PAUSE_MS),
  };
}
