import { v7 as uuid } from 'uuid';
import { brandVoiceSchema } from '../../src/contracts/brand-voice';
import type { Database } from '../../src/db/database';
import { withSystem } from '../../src/db/system';
import { addSeconds } from '../../src/domain/handoff/add-seconds';
import { replyMailLine } from '../../src/domain/mail/reply-mail-line';
import type { SeededOrganisation } from './seed-organisation';

interface Unseen {
  readonly conversationId: string;
  readonly seq: number;
  readonly lastTeamSeq: number;
  readonly createdAt: Date;
}

const HOW_MANY = 4;
const AFTER_SECONDS = 300;

/** Some conversations whose visitor closed the browser: the person's last reply went to them by e-mail. */
export async function seedReplyMails(
  database: Database,
  { id: orgId }: Pick<SeededOrganisation, 'id'>,
): Promise<void> {
  await withSystem(database, async (client) => {
    const org = await client.org.findUniqueOrThrow({ where: { id: orgId }, select: { brandVoice: true } });
    const { botName } = brandVoiceSchema.parse(org.brandVoice);
    const unseen = await client.$queryRaw<Unseen[]>`
      select c.id as "conversationId", m.seq, c."lastTeamSeq", m."createdAt"
      from conversation c join lead l on l.id = c."leadId" and l.email is not null
      join message m on m."conversationId" = c.id and m.seq = c."lastSeq" and m."authorKind" = 'agent'
      where c."orgId" = ${orgId}::uuid and c.status = 'human' and m."teamSeq" = c."lastTeamSeq"
        and m."createdAt" < now() - make_interval(secs => ${AFTER_SECONDS})
      order by m."createdAt" desc limit ${HOW_MANY}`;
    for (const { conversationId, seq, lastTeamSeq, createdAt } of unseen) {
      const at = addSeconds(createdAt, AFTER_SECONDS);
      const teamSeq = lastTeamSeq + 1;
      await client.message.create({
        data: {
          id: uuid(),
          orgId,
          conversationId,
          teamSeq,
          changeTeamSeq: teamSeq,
          authorKind: 'system',
          authorKey: 'system',
          authorName: botName,
          text: replyMailLine(1),
          private: true,
          createdAt: at,
        },
      });
      await client.replyMail.create({
        data: {
          orgId,
          conversationId,
          dueAt: at,
          status: 'sent',
          lastSeq: seq,
          settledAt: at,
          createdAt,
        },
      });
      await client.conversation.update({
        where: { id: conversationId },
        data: { lastTeamSeq: teamSeq, visitorReadSeq: seq - 1, visitorDeliveredSeq: seq - 1 },
      });
    }
  });
}
