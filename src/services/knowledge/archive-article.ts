import { archiveArticleRow } from '../../db/repositories/articles';
import { insertAudit } from '../../db/repositories/audit';
import { actorMemberId } from '../actor-member';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';
import { inTenant } from '../work';

/** Takes an article out of the list; the bot answers from it no more. @throws ServiceProblem not_found */
export function archiveArticle(ctx: ServiceContext, input: { readonly articleId: string }): Promise<void> {
  return inTenant(ctx, async (work) => {
    if (!(await archiveArticleRow(work, input.articleId))) throw notFound('article');
    await insertAudit(work, {
      actorKind: ctx.actor.kind,
      actorId: actorMemberId(ctx),
      action: 'article.archived',
      subjectId: input.articleId,
      data: {},
    });
  });
}
