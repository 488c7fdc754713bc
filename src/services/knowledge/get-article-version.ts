import type { ArticleVersion } from '../../contracts/api/knowledge';
import { type ArticleVersionRow, findArticleVersion } from '../../db/repositories/article-versions';
import { withTenant } from '../../db/tenant';
import { diffLines } from '../../domain/text/diff-lines';
import type { ServiceContext } from '../context';
import { notFound } from '../problem';

/** A version of an article with what it changed, the title as its first line. @throws ServiceProblem not_found */
export async function getArticleVersion(
  ctx: ServiceContext,
  input: { readonly versionId: string },
): Promise<ArticleVersion> {
  const found = await withTenant(ctx.database, ctx.orgId, (tenant) =>
    findArticleVersion(tenant, input.versionId),
  );
  if (!found) throw notFound('version');
  const { before, ...version } = found;
  return { ...version, changes: diffLines(before === null ? '' : wholeText(before), wholeText(found)) };
}

const wholeText = ({ title, body }: Pick<ArticleVersionRow, 'title' | 'body'>) => `# ${title}\n\n${body}`;
