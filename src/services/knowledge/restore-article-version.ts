import type { Article } from '../../contracts/api/team';
import { findArticleVersion } from '../../db/repositories/article-versions';
import { lockArticle, updateArticleText } from '../../db/repositories/articles';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { inTenant } from '../work';

/**
 * Makes the words of an earlier version the present ones, as a new version; whether the bot may use the article stays
 * as it is.
 * @throws ServiceProblem not_found
 */
export function restoreArticleVersion(
  ctx: ServiceContext,
  input: { readonly versionId: string },
): Promise<Article> {
  return inTenant(ctx, async (work) => {
    const version = await findArticleVersion(work, input.versionId);
    const present = version && (await lockArticle(work, version.articleId));
    if (!version || !present) throw notFound('version');
    const { title, body, category } = version;
    const text = { title, body, category, published: present.published };
    const restored = await updateArticleText(work, present.id, text, actorMemberId(ctx));
    if (!restored) throw notFound('article');
    return restored;
  });
}
