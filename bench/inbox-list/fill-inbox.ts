import type { Database } from '../../src/db/database';
import { Prisma } from '../../src/db/generated/client';
import { addUpTallies } from '../../src/db/repositories/conversation-tallies';
import { withSystem } from '../../src/db/system';

export interface InboxSize {
  readonly orgId: string;
  readonly channelId: string;
  readonly memberId: string;
  /** Conversations of each status. */
  readonly perStatus: number;
}

/** Words of different rarity, so that a search can be asked for many, some and few matches. */
const TEXT = Prisma.sql`'We would like a quote for ' || (n % 50 + 1) || ' seats, please. '
  || (array['Pricing is on my mind', 'How is the migration done', 'Is there an integration', 'Could you call me'])[n % 4 + 1]
  || case when n % 100 = 0 then '. Our auditor asks about encryption' else '' end
  || case when n % 10000 = 0 then '. The code word is zanzibar' else '' end || ', reference R' || n`;

const MESSAGES_EACH = 2;

/**
 * Conversations of every status with lead, visitor, messages and the episode that the status asks for, written in a
 * few statements. Ids are ordered by time, as UUIDv7 are.
 */
export async function fillInbox(database: Database, size: InboxSize): Promise<void> {
  const { orgId, channelId, memberId, perStatus } = size;
  const org = Prisma.sql`${orgId}::uuid`;
  const id = (kind: number) =>
    Prisma.sql`(lpad(to_hex(n), 12, '0') || ${`7${kind}00`} || '8000' || right(${orgId}, 12))::uuid`;
  const status = Prisma.sql`(array['waiting', 'human', 'bot', 'snoozed', 'closed'])[n % 5 + 1]`;
  const at = Prisma.sql`now() - interval '400 days' + n * interval '400 days' / ${perStatus * 5 + 1}`;
  const all = Prisma.sql`generate_series(1, ${perStatus * 5}) n`;
  const statements = [
    Prisma.sql`insert into lead (id, "orgId", name, email, company, band, score)
      select ${id(1)}, ${org}, 'Visitor ' || n, 'visitor' || n || '@mail' || n % 100 || '.test', 'Company ' || n % 1000,
        (array['cold', 'cold', 'warm', 'hot'])[n % 4 + 1], n % 100 from ${all}`,
    Prisma.sql`insert into visitor (id, "orgId", "channelId", "leadId")
      select ${id(2)}, ${org}, ${channelId}::uuid, ${id(1)} from ${all}`,
    Prisma.sql`insert into conversation (id, "orgId", "channelId", "visitorId", "leadId", status, "ownerMemberId",
        "lastMessageAt", "lastMessagePreview", "lastMessageAuthor", "firstVisitorMessageAt", "lastSeq", "lastTeamSeq",
        "lastHandoffId", language, "createdAt")
      select ${id(3)}, ${org}, ${channelId}::uuid, ${id(2)}, ${id(1)}, ${status},
        case when ${status} in ('human', 'snoozed') then ${memberId}::uuid end, ${at}, left(${TEXT}, 100), 'visitor', ${at},
        ${MESSAGES_EACH}, ${MESSAGES_EACH}, case when ${status} <> 'bot' then ${id(4)} end,
        (array['en', 'en', 'en', 'de'])[n % 4 + 1], ${at} from ${all}`,
    Prisma.sql`insert into handoff (id, "orgId", "conversationId", status, reason, priority, "ownerMemberId",
        "requestedAt", "waitingSince", "visitorWaitSince", "acceptedAt", "engagedAt", "endedAt", outcome)
      select ${id(4)}, ${org}, ${id(3)},
        (array['queued', 'engaged', '', 'engaged', 'resolved'])[n % 5 + 1],
        (array['high_score', 'visitor_request', 'knowledge_gap'])[n % 3 + 1], (array[50, 70, 90])[n % 3 + 1],
        case when ${status} in ('human', 'snoozed') then ${memberId}::uuid end, ${at}, ${at}, ${at},
        case when ${status} <> 'waiting' then ${at} end, case when ${status} <> 'waiting' then ${at} end,
        case when ${status} = 'closed' then ${at} end, case when ${status} = 'closed' then 'answered' end
      from ${all} where ${status} <> 'bot'`,
    Prisma.sql`insert into message (id, "orgId", "conversationId", seq, "teamSeq", "changeSeq", "changeTeamSeq",
        "authorKind", "authorName", text, "authorKey", "createdAt")
      select (lpad(to_hex(n), 12, '0') || '7' || lpad(to_hex(seq), 3, '0') || '9000' || right(${orgId}, 12))::uuid, ${org},
        ${id(3)}, seq, seq, seq, seq, 'visitor', 'Visitor', case when seq = 1 then ${TEXT} else 'Thank you, message ' || seq end,
        'visitor', ${at} from ${all}, generate_series(1, ${MESSAGES_EACH}) seq`,
  ];
  await withSystem(database, async (client) => {
    for (const statement of statements) await client.$executeRaw(statement);
  });
  // As the worker does while conversations come one by one.
  await addUpTallies(database);
  await withSystem(
    database,
    (client) =>
      client.$executeRaw`vacuum analyze lead, visitor, conversation, handoff, message, conversation_tally`,
  );
}
