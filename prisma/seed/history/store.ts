import type { Database } from '../../../src/db/database';
import { withSystem } from '../../../src/db/system';
import { handoffRow, packetRow } from './episode-rows';
import type { Story } from './story';

const BATCH = 400;

/** Stores what was simulated, table by table. @param progress share that is stored, 0–1 */
export async function storeStories(
  database: Database,
  orgId: string,
  stories: readonly Story[],
  progress: (share: number) => void,
): Promise<void> {
  const talks = stories.flatMap((story) => story.talks);
  const episodes = talks.flatMap((talk) => talk.episodes);
  await withSystem(database, async (client) => {
    const work: (() => Promise<unknown>)[] = [
      ...batches(stories.map((story) => story.leadRow())).map(
        (data) => () => client.lead.createMany({ data }),
      ),
      ...batches(stories.map((story) => story.visitorRow())).map(
        (data) => () => client.visitor.createMany({ data }),
      ),
      ...batches(talks.map((talk) => talk.toRow())).map(
        (data) => () => client.conversation.createMany({ data }),
      ),
      ...batches(stories.flatMap(({ rows }) => rows.messages)).map(
        (data) => () => client.message.createMany({ data }),
      ),
      ...batches(stories.flatMap(({ rows }) => rows.turns)).map(
        (data) => () => client.turn.createMany({ data }),
      ),
      ...batches(stories.flatMap(({ rows }) => rows.decisions)).map(
        (data) => () => client.decision.createMany({ data }),
      ),
      ...batches(episodes.map((episode) => handoffRow(orgId, episode))).map(
        (data) => () => client.handoff.createMany({ data }),
      ),
      ...batches(episodes.flatMap((episode) => packetRow(orgId, episode))).map(
        (data) => () => client.contextPacket.createMany({ data }),
      ),
      ...batches(stories.flatMap(({ rows }) => rows.events)).map(
        (data) => () => client.handoffEvent.createMany({ data }),
      ),
      ...batches(stories.flatMap(({ rows }) => rows.signals)).map(
        (data) => () => client.leadSignal.createMany({ data }),
      ),
      ...batches(stories.flatMap(({ rows }) => rows.scores)).map(
        (data) => () => client.leadScoreEntry.createMany({ data }),
      ),
      ...batches(stories.flatMap(({ rows }) => rows.stageChanges)).map(
        (data) => () => client.leadStageChange.createMany({ data }),
      ),
      ...batches(stories.flatMap(({ rows }) => rows.ratings)).map(
        (data) => () => client.csatRating.createMany({ data }),
      ),
      ...batches(stories.flatMap(({ rows }) => rows.feedback)).map(
        (data) => () => client.handoffFeedback.createMany({ data }),
      ),
      ...batches(stories.flatMap(({ rows }) => rows.tasks)).map(
        (data) => () => client.task.createMany({ data }),
      ),
    ];
    for (const [index, step] of work.entries()) {
      await step();
      progress((index + 1) / work.length);
    }
  });
}

function batches<Row>(rows: readonly Row[]): Row[][] {
  const count = Math.ceil(rows.length / BATCH);
  return Array.from({ length: count }, (_, index) => rows.slice(index * BATCH, (index + 1) * BATCH));
}
