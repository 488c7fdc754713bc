import type { Pool } from 'pg';

/**
 * Kills every connection that is in a transaction, as the end of the processes behind them would. The job queue's own
 * connections are spared: losing one of them ends a worker's process, and this process is no worker.
 * @param patience looks that pass before the blow, so that it falls at any point of a transaction
 * @returns how many were killed
 */
export async function killConnections(admin: Pool, patience: number): Promise<number> {
  for (let look = 0; look < patience + 20; look += 1) {
    const kill = look >= patience ? 'pg_terminate_backend(pid)' : 'false';
    const { rows } = await admin.query<{ killed: boolean }>(
      `select ${kill} as killed from pg_stat_activity
       where datname = current_database() and application_name not like 'model%' and backend_type = 'client backend'
         and xact_start is not null`,
    );
    const killed = rows.filter((row) => row.killed).length;
    if (killed > 0) return killed;
  }
  return 0;
}
