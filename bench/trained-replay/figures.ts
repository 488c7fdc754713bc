import type { Pool } from 'pg';
import { OUT_OF_SCOPE } from '../../src/domain/training/intent-name';
import type { LabelledRecording } from './labelled-recordings';
import { messageIdOf } from './play';

export interface StageFigures {
  readonly conversations: number;
  readonly messages: number;
  readonly decisions: number;
  readonly turnsPerConversation: number;
  /** Mean number of the visitor's messages up to the first request for a person, where there was one. */
  readonly turnsBeforeTransfer: number;
  readonly transfers: number;
  readonly transfersByReason: Readonly<Record<string, number>>;
  /** Turns that the bot had no answer for. */
  readonly fallbacks: number;
  /** Turns answered from an article. */
  readonly answeredFromKnowledge: number;
  /** Turns understood as outside every intent, of all turns. */
  readonly outOfScopeShare: number;
  /** Of the turns that people labelled as out of domain. */
  readonly outOfDomainRecognised: number;
  /** Of the turns that people gave an intent: understood as that one. */
  readonly intentAccuracy: number;
  readonly lost: number;
  readonly doubled: number;
  readonly seqGaps: number;
  readonly missingDecisions: number;
  readonly doubledDecisions: number;
  readonly errors: number;
}

interface PlayedTurn {
  readonly clientId: string;
  readonly stored: number;
  readonly decisions: number;
  readonly intent: string | null;
  readonly inScope: boolean | null;
  readonly fellBack: boolean;
  readonly fromKnowledge: boolean;
}

/** What an organisation's rows say about the conversations that were played in it. */
export async function figuresOf(
  admin: Pool,
  orgId: string,
  recordings: readonly LabelledRecording[],
  errors: readonly string[],
): Promise<StageFigures> {
  const played = new Map((await playedTurns(admin, orgId)).map((turn) => [turn.clientId, turn]));
  const expected = recordings.flatMap((recording) =>
    recording.turns.map(({ intent }, index) => ({ intent, turn: played.get(messageIdOf(recording, index)) })),
  );
  const turns = [...played.values()];
  const labelled = expected.filter(({ intent }) => intent !== null && intent !== OUT_OF_SCOPE);
  const outside = expected.filter(({ intent }) => intent === OUT_OF_SCOPE);
  const byReason = await countsOf(
    admin,
    'select reason as key, count(*)::int as count from handoff where "orgId" = $1 group by 1 order by 2 desc',
    orgId,
  );
  const { turns: turnsBeforeTransfer = 0 } = await countsOf(
    admin,
    `select 'turns' as key, avg((select count(*) from message m where m."conversationId" = h."conversationId"
       and m."authorKind" = 'visitor' and m."createdAt" <= h."requestedAt"))::float8 as count
     from (select distinct on ("conversationId") * from handoff where "orgId" = $1
       order by "conversationId", "requestedAt") h`,
    orgId,
  );
  const [gaps] = Object.values(
    await countsOf(
      admin,
      `select 'gaps' as key, count(*)::int as count from conversation c where "orgId" = $1 and "lastSeq" <>
         (select count(distinct seq) from message m where m."conversationId" = c.id and seq is not null)`,
      orgId,
    ),
  );
  const decisions = sum(turns.map((turn) => turn.decisions));
  return {
    conversations: recordings.length,
    messages: turns.length,
    decisions,
    turnsPerConversation: round(turns.length / Math.max(1, recordings.length)),
    turnsBeforeTransfer: round(turnsBeforeTransfer ?? 0),
    transfers: sum(Object.values(byReason)),
    transfersByReason: byReason,
    fallbacks: turns.filter(({ fellBack }) => fellBack).length,
    answeredFromKnowledge: turns.filter(({ fromKnowledge }) => fromKnowledge).length,
    outOfScopeShare: share(turns, ({ inScope }) => inScope === false),
    outOfDomainRecognised: share(outside, ({ turn }) => turn?.inScope === false),
    intentAccuracy: share(labelled, ({ intent, turn }) => turn?.intent === intent),
    lost: expected.filter(({ turn }) => !turn).length,
    doubled: turns.filter(({ stored }) => stored > 1).length,
    seqGaps: gaps ?? 0,
    missingDecisions: turns.filter((turn) => turn.decisions === 0).length,
    doubledDecisions: turns.filter((turn) => turn.decisions > 1).length,
    errors: errors.length,
  };
}

async function playedTurns(admin: Pool, orgId: string): Promise<PlayedTurn[]> {
  const { rows } = await admin.query<PlayedTurn>(
    `select m."clientId", count(distinct m.id)::int as stored, count(distinct d.id)::int as decisions,
       max(d.facts->>'message.intent') as intent, bool_and((d.facts->>'message.inScope')::boolean) as "inScope",
       bool_or(coalesce((d.facts->>'conversation.fallbacksInARow')::int, 0) > 0) as "fellBack",
       bool_or(jsonb_array_length(coalesce(b.meta->'sources', '[]')) > 0) as "fromKnowledge"
     from message m left join decision d on d."messageId" = m.id left join turn t on t."messageId" = m.id
       left join message b on b."turnId" = t.id and b."authorKind" = 'bot'
     where m."orgId" = $1 and m."authorKind" = 'visitor' group by m."clientId"`,
    [orgId],
  );
  return rows;
}

async function countsOf(admin: Pool, sql: string, orgId: string): Promise<Record<string, number>> {
  const { rows } = await admin.query<{ key: string; count: number }>(sql, [orgId]);
  return Object.fromEntries(rows.map(({ key, count }) => [key, count]));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const round = (number: number) => Math.round(number * 1000) / 1000;

function share<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : round(items.filter(is).length / items.length);
}
