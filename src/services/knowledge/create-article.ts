import type { Article } from '../../contracts/api/team';
import { type ArticleText, insertArticle } from '../../db/repositories/articles';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { inTenant } from '../work';

/**
 * Adds an article; the bot answers from it with its next turn.
 * @throws a unique violation (409) when an article with the same title exists
 */
export function createArticle(ctx: ServiceContext, text: ArticleText): Promise<Article> {
  return inTenant(ctx, (work) => insertArticle(work, slugOf(text.title), text, actorMemberId(ctx)));
}

/** "Plans & prices" → "plans-prices"; titles without a Latin letter keep theirs, encoded. */
export function slugOf(title: string): string {
  const folded = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return (
    folded
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 120) || 'article'
  );
}
