import type { Article } from '../../contracts/api/team';
import { type ArticleText, updateArticleText } from '../../db/repositories/articles';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { inTenant } from '../work';

/** Changes an article; the bot answers from it with its next turn. @throws ServiceProblem not_found */
export function updateArticle(
  ctx: ServiceContext,
  input: { readonly articleId: string; readonly text: ArticleText },
): Promise<Article> {
  return inTenant(ctx, async (work) => {
    const article = await updateArticleText(work, input.articleId, input.text, actorMemberId(ctx));
    if (!article) throw notFound('article');
    return article;
  });
}
