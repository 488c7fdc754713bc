import { withSystem } from '../../src/db/system';
import { services } from '../../src/server/services';

/**
 * Where in the database some words stand, whatever the table: every column that can hold text, JSON or bytes, of the
 * product and of the job queue. @returns `table.column`, in alphabetical order
 */
export async function findWords(words: string): Promise<string[]> {
  return withSystem(services().database, async (client) => {
    const columns = await client.$queryRaw<{ schema: string; table: string; column: string; type: string }[]>`
      select c.table_schema as schema, c.table_name as table, c.column_name as column, c.data_type as type
      from information_schema.columns c join information_schema.tables t
        on t.table_schema = c.table_schema and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
      where c.table_schema in ('public', 'graphile_worker')
        and c.data_type in ('text', 'character varying', 'json', 'jsonb', 'bytea', 'ARRAY', 'tsvector', 'USER-DEFINED')`;
    const found: string[] = [];
    for (const { schema, table, column, type } of columns) {
      const place = `"${schema}"."${table}"`;
      const holds =
        type === 'bytea'
          ? `position(convert_to($1, 'UTF8') in "${column}") > 0`
          : `position(lower($1) in lower("${column}"::text)) > 0`;
      const [row] = await client.$queryRawUnsafe<{ found: boolean }[]>(
        `select exists (select 1 from ${place} where ${holds}) as found`,
        words,
      );
      if (row?.found) found.push(`${table}.${column}`);
    }
    return found.toSorted();
  });
}
