import type { Article } from '../../contracts/api/team';
import type { Article as ArticleRow } from '../generated/client';
import type { Tenant } from '../tenant';

export interface ArticleText {
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly category: string;
  readonly published: boolean;
}

function toArticle({ id, slug, title, body, category, published, version, updatedAt }: ArticleRow): Article {
  return { id, slug, title, body, category, published, version, updatedAt: updatedAt.toISOString() };
}

export async function findArticles(tenant: Tenant): Promise<Article[]> {
  const rows = await tenant.client.article.findMany({
    where: { orgId: tenant.orgId },
    orderBy: [{ category: 'asc' }, { title: 'asc' }],
  });
  return rows.map(toArticle);
}

/** @throws a unique violation when the slug is taken */
export async function insertArticle(tenant: Tenant, slug: string, text: ArticleText): Promise<Article> {
  return toArticle(await tenant.client.article.create({ data: { ...text, slug, orgId: tenant.orgId } }));
}

/** @returns the article after it, or null when this organisation has none with this id */
export async function updateArticleText(
  tenant: Tenant,
  articleId: string,
  text: ArticleText,
): Promise<Article | null> {
  const [row] = await tenant.client.article.updateManyAndReturn({
    where: { orgId: tenant.orgId, id: articleId },
    data: { ...text, version: { increment: 1 }, updatedAt: tenant.now },
  });
  return row ? toArticle(row) : null;
}

export function findCannedReplies(tenant: Tenant): Promise<{ id: string; shortcut: string; text: string }[]> {
  return tenant.client.cannedReply.findMany({
    where: { orgId: tenant.orgId },
    orderBy: { shortcut: 'asc' },
    select: { id: true, shortcut: true, text: true },
  });
}
