import type { Database } from '../../src/db/database';
import { withSystem } from '../../src/db/system';
import { addSeconds } from '../../src/domain/handoff/add-seconds';
import { waitingVisitors } from './content/waiting-visitors';
import { historyEngine } from './history/bot-engine';
import { loadHistoryOrg } from './history/history-org';
import { simulateWaiting } from './history/simulate-waiting';
import { storeStories } from './history/store';
import type { SeededOrganisation } from './seed-organisation';

/**
 * Visitors who wait for a person at this moment. Each goes on waiting for a time of its own: nobody is online when a
 * demo begins, so the policy's own clocks would have sent them all away before anybody has looked.
 * @returns how many conversations were stored
 */
export async function seedWaiting(
  database: Database,
  organisation: SeededOrganisation,
  now: Date,
): Promise<number> {
  const org = await loadHistoryOrg(database, organisation, await historyEngine());
  const stories = simulateWaiting({ org, visitors: waitingVisitors, until: now, seed: 1 });
  await storeStories(database, org.id, stories, () => undefined);
  const timers = stories.flatMap(({ talks: [talk] }, index) => {
    const visitor = waitingVisitors[index];
    if (!talk?.open || !visitor) return [];
    const dueAt = addSeconds(now, visitor.staysMinutes * 60);
    return [
      { orgId: org.id, conversationId: talk.id, handoffId: talk.open.state.id, kind: 'max_wait', dueAt },
    ];
  });
  await withSystem(database, (client) => client.timer.createMany({ data: timers }));
  return stories.length;
}
