import type { z } from 'zod';
import type { ConversationList, listConversationsQuery } from '../../contracts/api/conversation';
import { findConversationPage } from '../../db/queries/conversation-list';
import { withTenant } from '../../db/tenant';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { decodeCursor, encodeCursor } from '../page-cursor';
import { loadOrgPolicy } from '../policy/org-policy';

type Query = z.output<typeof listConversationsQuery>;

/**
 * A page of an inbox view. Waiting ones come in the queue's order (priority with ageing), the others newest first.
 * With `ids` only these: the conversations behind a number of the dashboard.
 * @throws ServiceProblem validation_failed for a cursor that is none of ours
 */
export function listConversations(ctx: ServiceContext, query: Query): Promise<ConversationList> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const { document } = await loadOrgPolicy(tenant);
    const { items, next } = await findConversationPage(tenant, {
      view: query.view,
      memberId: actorMemberId(ctx),
      q: query.q?.trim() || undefined,
      reason: query.reason,
      ids: query.ids,
      sort: query.sort ?? (query.view === 'waiting' ? 'priority' : 'newest'),
      after: query.cursor === undefined ? null : decodeCursor(query.cursor),
      limit: query.limit,
      ageingPerMinute: document.routing.ageingPerMinute,
    });
    return { items, nextCursor: next && encodeCursor(next) };
  });
}
