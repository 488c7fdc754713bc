import { createDatabase } from '../db/database';
import { rebuildMetrics } from '../services/analytics/rebuild-metrics';
import { type Log, systemContext } from '../services/context';
import type { RealtimePort } from '../services/ports/realtime';

/** Aggregates tell nobody. */
const SILENT: RealtimePort = { publish: async () => {}, terminate: async () => {} };

/** Makes an organisation's aggregates anew, in a process that has nothing but the database's address. */
export async function rebuildMetricsOf(
  databaseUrl: string,
  orgId: string,
  { log, progress }: { readonly log: Log; readonly progress: (done: number, total: number) => void },
): Promise<{ readonly leads: number; readonly days: number }> {
  const database = createDatabase({ url: databaseUrl, poolSize: 2 });
  try {
    return await rebuildMetrics(systemContext({ database, realtime: SILENT, log }, orgId), progress);
  } finally {
    await database.close();
  }
}
