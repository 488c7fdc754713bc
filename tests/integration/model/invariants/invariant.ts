import type { World } from '../world';

/** A promise of design §2, checked by SQL of its own that shares nothing with the services. */
export interface Invariant {
  readonly name: string;
  /**
   * Looks for what contradicts it.
   * @param settled everything due has run: also what must have happened by now is asked for
   * @returns one sentence for each contradiction
   */
  find(world: World, settled: boolean): Promise<string[]>;
}

/** Rows of a query with the organisation as $1 and a column `detail`. */
export async function details(
  { admin, org }: World,
  sql: string,
  ...parameters: readonly unknown[]
): Promise<string[]> {
  const { rows } = await admin.query<{ detail: string }>(sql, [org.id, ...parameters]);
  return rows.map(({ detail }) => detail);
}
