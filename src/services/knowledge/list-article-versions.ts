import type { ArticleVersionSummary } from '../../contracts/api/knowledge';
import { findArticleVersions, insertArticleVersion } from '../../db/repositories/article-versions';
import { lockArticle } from '../../db/repositories/articles';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { inTenant } from '../work';

/** Who changed an article when, newest first. @throws ServiceProblem not_found */
export function listArticleVersions(
  ctx: ServiceContext,
  input: { readonly articleId: string },
): Promise<{ readonly items: ArticleVersionSummary[]; readonly nextCursor: null }> {
  return inTenant(ctx, async (work) => {
    const article = await lockArticle(work, input.articleId);
    if (!article) throw notFound('article');
    // What was there first may have come without a version.
    await insertArticleVersion(work, article, null);
    return { items: await findArticleVersions(work, input.articleId), nextCursor: null };
  });
}
