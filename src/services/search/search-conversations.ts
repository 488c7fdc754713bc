import type { z } from 'zod';
import type { MessageMatch, SearchResult, searchQuery } from '../../contracts/api/search';
import { findConversationPage } from '../../db/queries/conversation-list';
import { type FoundMessage, findFoundMessages } from '../../db/queries/search-hits';
import { withTenant } from '../../db/tenant';
import { excerpt } from '../../domain/search/excerpt';
import { findRanges } from '../../domain/search/find-ranges';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { decodeCursor, encodeCursor } from '../page-cursor';
import { searchWords } from './search-words';

type Query = z.output<typeof searchQuery>;

const EXCERPT_CHARACTERS = 160;

/**
 * Conversations that hold every word in one message (notes included) or in their lead, the one with the latest message
 * first, each with the latest such message. Nothing is found without a word; what was retracted is never found.
 * @throws ServiceProblem validation_failed for a cursor that is none of ours
 */
export function searchConversations(ctx: ServiceContext, query: Query): Promise<SearchResult> {
  const { q, view, cursor, limit, ...filter } = query;
  const words = searchWords(q);
  const after = cursor === undefined ? null : decodeCursor(cursor);
  if (words === undefined) return Promise.resolve({ items: [], nextCursor: null });
  const memberId = actorMemberId(ctx);
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const { items, next } = await findConversationPage(tenant, {
      view,
      memberId,
      q: words,
      filter,
      sort: 'newest',
      after,
      limit,
      ageingPerMinute: 0,
    });
    const ids = items.flatMap(({ messageId }) => messageId ?? []);
    const messages = new Map((await findFoundMessages(tenant, ids)).map((message) => [message.id, message]));
    return {
      items: items.map(({ conversation, messageId }) => {
        const message = messageId === null ? undefined : messages.get(messageId);
        return { conversation, match: message ? toMatch(message, words) : null };
      }),
      nextCursor: next && encodeCursor(next),
    };
  });
}

function toMatch(message: FoundMessage, words: string): MessageMatch {
  const { text, ranges } = excerpt(message.text, findRanges(message.text, words), EXCERPT_CHARACTERS);
  return {
    messageId: message.id,
    author: { kind: message.authorKind, name: message.authorName },
    private: message.private,
    at: message.createdAt.toISOString(),
    excerpt: text,
    ranges: [...ranges],
  };
}
