import type { ThreadPage } from '../../contracts/api/thread-page';
import { findTeamConversation } from '../../db/queries/team-conversation';
import { findDecisions, findTransitions } from '../../db/queries/thread-history';
import {
  findPlaceOf,
  findPlacesBefore,
  findPlacesFrom,
  hadPersonBefore,
} from '../../db/queries/thread-places';
import { listTeamMessagesBetween } from '../../db/repositories/messages';
import { type Tenant, withTenant } from '../../db/tenant';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { describeTransitions } from '../thread/describe-transition';

export interface ThreadPageInput {
  readonly conversationId: string;
  /** The page that ends right before this place; the latest one when nothing is given. */
  readonly before?: number | undefined;
  /** The page that begins at this place. */
  readonly from?: number | undefined;
  /** The page around this message. */
  readonly around?: string | undefined;
  /** Messages, transitions and decisions, all together. */
  readonly limit: number;
}

/**
 * A stretch of a conversation without gaps, and what places it covers. Its cost is that of the page, however long the
 * conversation is.
 * @throws ServiceProblem not_found for the conversation or the message
 */
export function getThreadPage(ctx: ServiceContext, input: ThreadPageInput): Promise<ThreadPage> {
  const { conversationId } = input;
  return withTenant(
    ctx.database,
    ctx.orgId,
    async (tenant) => {
      const conversation = await findTeamConversation(tenant, conversationId);
      if (!conversation) throw notFound('conversation');
      const { from, to } = await stretch(tenant, input, conversation.lastTeamSeq);
      const places = { gte: from, lte: to };
      const transitions = await findTransitions(tenant, conversationId, places);
      return {
        conversation,
        from,
        to,
        withPerson: await hadPersonBefore(tenant, conversationId, from),
        messages: await listTeamMessagesBetween(tenant, conversationId, { from, to }),
        transitions: await describeTransitions(tenant, transitions),
        decisions: await findDecisions(tenant, conversationId, places),
      };
    },
    // What the counter of the answer says is exactly what its entries have seen.
    { snapshot: true },
  );
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The covered places, out to the ends of the conversation where the page reaches them. */
async function stretch(tenant: Tenant, input: ThreadPageInput, last: number): Promise<Stretch> {
  const { conversationId, limit } = input;
  if (input.around !== undefined) {
    const place = await findPlaceOf(tenant, conversationId, input.around);
    if (place === null) throw notFound('message');
    const half = Math.ceil(limit / 2);
    const above = await upTo(tenant, conversationId, place, half);
    const below = await onwards(tenant, conversationId, place, half, last);
    return { from: above.from, to: below.to };
  }
  if (input.from !== undefined) return onwards(tenant, conversationId, input.from, limit, last);
  return upTo(tenant, conversationId, input.before ?? last + 1, limit);
}

async function upTo(tenant: Tenant, conversationId: string, before: number, count: number): Promise<Stretch> {
  const places = await findPlacesBefore(tenant, conversationId, before, count);
  return { from: places.length < count ? 0 : (places[0] ?? 0), to: before - 1 };
}

async function onwards(
  tenant: Tenant,
  conversationId: string,
  from: number,
  count: number,
  last: number,
): Promise<Stretch> {
  const places = await findPlacesFrom(tenant, conversationId, from, count);
  return { from, to: places.length < count ? last : (places.at(-1) ?? last) };
}
