import { createHash } from 'node:crypto';

/** Lists and batches make statements of any length; those that come after so many others stay without a name. */
const MOST = 500;
/** Its columns change with a migration, and a server refuses the plan that it kept. */
const ALL_COLUMNS = /\*\s*(from|$)|\.\*/i;

/**
 * Names for statements, so that the server parses and plans each once per connection and not at every call; half of what
 * a use case spends on its queries. An empty name means: as if it were the first time.
 */
export function statementNames(): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= MOST) return '';
    const name = ALL_COLUMNS.test(sql) ? '' : createHash('sha256').update(sql).digest('base64url');
    names.set(sql, name);
    return name;
  };
}

/** Poolers that give each transaction another connection ask, as Prisma's own engine does, for `?pgbouncer=true`. */
export const keepsConnections = (url: string): boolean => !/[?&]pgbouncer=true(&|$)/.test(url);
