import type { Database } from '../database';
import { withSystem } from '../system';

export interface RateWindow {
  /** At most 255 characters. */
  readonly key: string;
  readonly seconds: number;
}

export interface CountedWindow {
  readonly key: string;
  /** Requests counted in the running window, this one included. */
  readonly points: number;
  readonly secondsLeft: number;
}

/**
 * Counts a request in every given window: one statement, on the database's clock, for all web processes together.
 * Rows are taken in the order of their keys, so that requests which share some of them cannot deadlock.
 */
export function countInWindows(database: Database, windows: readonly RateWindow[]): Promise<CountedWindow[]> {
  const keys = windows.map((window) => window.key);
  const seconds = windows.map((window) => window.seconds);
  return withSystem(
    database,
    (client) => client.$queryRaw<CountedWindow[]>`
      with clock as (select (extract(epoch from now()) * 1000)::bigint as now),
      counted as (
        insert into rate_limit as r (key, points, expire)
        select w.key, 1, clock.now + w.seconds * 1000 from clock,
          unnest(${keys}::text[], ${seconds}::int[]) as w(key, seconds) order by w.key
        on conflict (key) do update set
          points = case when r.expire <= (select now from clock) then 1 else r.points + 1 end,
          expire = case when r.expire <= (select now from clock) then excluded.expire else r.expire end
        returning key, points, expire)
      select key, points, ceil((expire - clock.now) / 1000.0)::int as "secondsLeft" from counted, clock`,
  );
}

/** Forgets what was counted under these keys. */
export async function forgetWindows(database: Database, keys: readonly string[]): Promise<void> {
  await withSystem(database, (client) => client.rateLimit.deleteMany({ where: { key: { in: [...keys] } } }));
}

/** Deletes windows that ended. @returns how many */
export async function deleteEndedWindows(database: Database): Promise<number> {
  const { count } = await withSystem(database, (client) =>
    client.rateLimit.deleteMany({ where: { expire: { lt: Date.now() - 60_000 } } }),
  );
  return count;
}
