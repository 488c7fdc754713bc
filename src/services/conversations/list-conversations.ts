import { z } from 'zod';
import type { ConversationList, listConversationsQuery } from '../../contracts/api/conversation';
import { findConversationPage, type ListCursor } from '../../db/queries/conversation-list';
import { withTenant } from '../../db/tenant';
import { drillDownIds } from '../analytics/drill-down-ids';
import type { ServiceContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { ServiceProblem } from '../problem';

type Query = z.output<typeof listConversationsQuery>;

const cursorSchema = z.object({ key: z.number(), id: z.uuid() });

/**
 * A page of an inbox view. Waiting ones come in the queue's order (priority with ageing), the others newest first.
 * With `metric` and its range: the conversations behind a number of the dashboard.
 * @throws ServiceProblem validation_failed for a cursor that is none of ours
 */
export function listConversations(ctx: ServiceContext, query: Query): Promise<ConversationList> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const { document } = await loadOrgPolicy(tenant);
    const { items, next } = await findConversationPage(tenant, {
      view: query.view,
      memberId: ctx.actor.kind === 'member' ? ctx.actor.memberId : null,
      q: query.q?.trim() || undefined,
      reason: query.reason,
      ids: query.metric === undefined ? undefined : await drillDownIds(ctx, tenant, query),
      sort: query.sort ?? (query.view === 'waiting' ? 'priority' : 'newest'),
      after: query.cursor === undefined ? null : decodeCursor(query.cursor),
      limit: query.limit,
      ageingPerMinute: document.routing.ageingPerMinute,
    });
    return { items, nextCursor: next && encodeCursor(next) };
  });
}

function encodeCursor(cursor: ListCursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

function decodeCursor(raw: string): ListCursor {
  try {
    return cursorSchema.parse(JSON.parse(Buffer.from(raw, 'base64url').toString()));
  } catch {
    throw new ServiceProblem('validation_failed', undefined, {
      errors: [{ path: 'query.cursor', message: 'Not a cursor of this list' }],
    });
  }
}
