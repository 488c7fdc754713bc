import type { z } from 'zod';
import type { ConversationList, listConversationsQuery } from '../../contracts/api/conversation';
import { findConversationPage } from '../../db/queries/conversation-list';
import { withTenant } from '../../db/tenant';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { decodeCursor, encodeCursor } from '../page-cursor';
import { loadOrgPolicy } from '../policy/org-policy';
import { searchWords } from '../search/search-words';

type Query = z.output<typeof listConversationsQuery>;

/**
 * A page of an inbox view. Waiting ones come in the queue's order (priority with ageing), the others newest first.
 * With `ids` only these: the conversations behind a number of the dashboard.
 * @throws ServiceProblem validation_failed for a cursor that is none of ours
 */
export function listConversations(ctx: ServiceContext, query: Query): Promise<ConversationList> {
  const { view, q, sort, ids, cursor, limit, ...filter } = query;
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const { document } = await loadOrgPolicy(tenant);
    const { items, next } = await findConversationPage(tenant, {
      view,
      memberId: actorMemberId(ctx),
      q: searchWords(q),
      filter,
      ids,
      sort: sort ?? (view === 'waiting' ? 'priority' : 'newest'),
      after: cursor === undefined ? null : decodeCursor(cursor),
      limit,
      ageingPerMinute: document.routing.ageingPerMinute,
    });
    return { items: items.map(({ conversation }) => conversation), nextCursor: next && encodeCursor(next) };
  });
}
