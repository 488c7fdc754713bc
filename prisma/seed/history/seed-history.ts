import type { Database } from '../../../src/db/database';
import { withTenant } from '../../../src/db/tenant';
import type { SeededOrganisation } from '../seed-organisation';
import { createAgent } from './agents';
import { historyEngine } from './bot-engine';
import { loadHistoryOrg } from './history-org';
import { onlineSpans } from './online-spans';
import { simulate } from './simulate';
import { storeStories } from './store';

export interface HistoryOptions {
  /** The history ends here. */
  readonly until: Date;
  readonly days: number;
  /** Work done so far, of how much. */
  readonly progress: (done: number, total: number) => void;
  /** About so many; ten a day unless said otherwise. */
  readonly conversations?: number;
  /** Another seed gives another history. */
  readonly seed?: number;
}

const CONVERSATIONS_A_DAY = 10;
/** Simulating takes about so much of the whole time; storing takes the rest. */
const SIMULATING = 70;

/**
 * Gives the demo organisation a past: simulated visitors and agents, decided on by the domain's own functions.
 * @returns how many conversations were stored
 */
export async function seedHistory(
  database: Database,
  organisation: SeededOrganisation,
  options: HistoryOptions,
): Promise<number> {
  const { until, days, progress, conversations = days * CONVERSATIONS_A_DAY, seed = 1 } = options;
  const org = await loadHistoryOrg(database, organisation, await historyEngine());
  const working = organisation.members.filter(({ teams }) => teams.length > 0);
  const agents = working.map((member, index) => createAgent(member, organisation.teamIds, index));
  await withTenant(database, org.id, async ({ client, orgId }) => {
    const spans = onlineSpans(agents, options, org.timeZone);
    await client.onlineSpan.createMany({ data: spans.map((span) => ({ ...span, orgId })) });
  });
  const stories = await simulate({
    org,
    agents,
    until,
    days,
    conversations,
    seed,
    progress: (share) => progress(Math.round(share * SIMULATING), 100),
  });
  await storeStories(database, org.id, stories, (share) =>
    progress(SIMULATING + Math.round(share * (100 - SIMULATING)), 100),
  );
  return stories.reduce((sum, { talks }) => sum + talks.length, 0);
}
