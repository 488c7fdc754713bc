import { expect, vi } from 'vitest';
import { withSystem } from '../../src/db/system';
import { services } from '../../src/server/services';

/** Waits until this many statements wait for somebody's lock. */
export async function waiting(count: number): Promise<void> {
  await vi.waitFor(async () => {
    const [row] = await withSystem(
      services().database,
      (client) => client.$queryRaw<{ count: number }[]>`
        select count(*)::int as count from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`,
    );
    expect(row?.count).toBe(count);
  }, 10_000);
}
