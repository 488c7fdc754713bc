import type { Database } from '../../../src/db/database';
import { Prisma } from '../../../src/db/generated/client';
import { withSystem } from '../../../src/db/system';
import { handoffRow, packetRow } from './episode-rows';
import type { Story } from './story';

/** About so many characters go to the database at once. */
const BATCH_CHARACTERS = 2_000_000;

/**
 * Stores what was simulated, table by table, in an order that satisfies the foreign keys. Rows travel as one JSON
 * text a batch: with a parameter for each column Prisma needed three times as long.
 * @param progress share that is stored, 0–1
 */
export async function storeStories(
  database: Database,
  orgId: string,
  stories: readonly Story[],
  progress: (share: number) => void,
): Promise<void> {
  const talks = stories.flatMap((story) => story.talks);
  const episodes = talks.flatMap((talk) => talk.episodes);
  const tables: readonly (readonly [string, readonly object[]])[] = [
    ['lead', stories.map((story) => story.leadRow())],
    ['visitor', stories.map((story) => story.visitorRow())],
    ['conversation', talks.map((talk) => talk.toRow())],
    ['message', stories.flatMap(({ rows }) => rows.messages)],
    ['turn', stories.flatMap(({ rows }) => rows.turns)],
    ['decision', stories.flatMap(({ rows }) => rows.decisions)],
    ['handoff', episodes.map((episode) => handoffRow(orgId, episode))],
    ['context_packet', episodes.flatMap((episode) => packetRow(orgId, episode))],
    ['handoff_event', stories.flatMap(({ rows }) => rows.events)],
    ['lead_signal', stories.flatMap(({ rows }) => rows.signals)],
    ['lead_score_entry', stories.flatMap(({ rows }) => rows.scores)],
    ['lead_stage_change', stories.flatMap(({ rows }) => rows.stageChanges)],
    ['csat_rating', stories.flatMap(({ rows }) => rows.ratings)],
    ['handoff_feedback', stories.flatMap(({ rows }) => rows.feedback)],
    ['task', stories.flatMap(({ rows }) => rows.tasks)],
    ['unanswered_question', stories.flatMap(({ rows }) => rows.unanswered)],
  ];
  const total = tables.reduce((sum, [, rows]) => sum + rows.length, 0);
  let stored = 0;
  await withSystem(database, async (client) => {
    for (const [table, rows] of tables) {
      for (const batch of batchesOf(rows)) {
        await client.$executeRaw(insert(table, batch));
        stored += batch.rows;
        progress(stored / total);
      }
    }
  });
}

interface Batch {
  readonly columns: readonly string[];
  readonly rows: number;
  readonly json: string;
}

/** Only the columns that the rows have: the others keep the defaults of the table. */
function insert(table: string, { columns, json }: Batch): Prisma.Sql {
  const names = Prisma.raw(columns.map((column) => `"${column}"`).join(', '));
  const into = Prisma.raw(`"${table}"`);
  return Prisma.sql`
    insert into ${into} (${names}) select ${names} from jsonb_populate_recordset(null::${into}, ${json}::jsonb)`;
}

function* batchesOf(rows: readonly object[]): Generator<Batch> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  let texts: string[] = [];
  let characters = 0;
  for (const row of rows) {
    const text = JSON.stringify(row, withoutBigints);
    texts.push(text);
    characters += text.length;
    if (characters < BATCH_CHARACTERS) continue;
    yield { columns, rows: texts.length, json: `[${texts.join(',')}]` };
    texts = [];
    characters = 0;
  }
  if (texts.length > 0) yield { columns, rows: texts.length, json: `[${texts.join(',')}]` };
}

const withoutBigints = (_key: string, value: unknown) => (typeof value === 'bigint' ? Number(value) : value);
