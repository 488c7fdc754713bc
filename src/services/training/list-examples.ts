import type { Example } from '../../contracts/api/intents';
import { findExamples } from '../../db/repositories/intent-examples';
import { withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';
import { decodeCursor, encodeCursor } from '../page-cursor';
import { exampleView } from './example-view';

interface ListExamplesQuery {
  readonly intent?: string | undefined;
  /** Part of a text, in either case. */
  readonly q?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A page of examples, newest first. @throws ServiceProblem validation_failed for a foreign cursor */
export async function listExamples(
  ctx: ServiceContext,
  query: ListExamplesQuery,
): Promise<{ items: Example[]; nextCursor: string | null }> {
  const cursor = query.cursor === undefined ? null : decodeCursor(query.cursor);
  const rows = await withTenant(ctx.database, ctx.orgId, (tenant) =>
    findExamples(tenant, {
      intent: query.intent ?? null,
      q: query.q?.trim() || null,
      before: cursor && { at: new Date(cursor.key), id: cursor.id },
      limit: query.limit + 1,
    }),
  );
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const hasMore = rows.length > query.limit && last;
  return {
    items: page.map(exampleView),
    nextCursor: hasMore ? encodeCursor({ key: last.createdAt.getTime(), id: last.id }) : null,
  };
}
