import type { Database } from '../database';
import { withSystem } from '../system';

/**
 * Notes, on the database's clock, that a worker is running.
 * @param workerId any name that tells workers apart, the same for a worker's whole life
 */
export async function beat(database: Database, workerId: string): Promise<void> {
  await withSystem(
    database,
    (client) => client.$executeRaw`
      with gone as (delete from worker_heartbeat where at < now() - interval '1 day' and id <> ${workerId})
      insert into worker_heartbeat (id, at) values (${workerId}, now())
      on conflict (id) do update set at = excluded.at`,
  );
}

/** How long ago any worker gave a sign of life, in seconds; null when none ever did. */
export async function lastBeat(database: Database): Promise<{ readonly secondsAgo: number } | null> {
  const [row] = await withSystem(
    database,
    (client) => client.$queryRaw<{ secondsAgo: number | null }[]>`
      select extract(epoch from now() - max(at))::float8 as "secondsAgo" from worker_heartbeat`,
  );
  return row?.secondsAgo == null ? null : { secondsAgo: row.secondsAgo };
}
