import type { Article } from '../../contracts/api/team';
import type { Article as ArticleRow } from '../generated/client';
import type { Tenant } from '../tenant';
import { insertArticleVersion } from './article-versions';

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
    where: { orgId: tenant.orgId, archivedAt: null },
    orderBy: [{ category: 'asc' }, { title: 'asc' }],
  });
  return rows.map(toArticle);
}

/** Locked until the transaction ends, so that nobody changes it meanwhile. Archived ones are not found. */
export async function lockArticle(tenant: Tenant, articleId: string): Promise<Article | null> {
  const rows = await tenant.client.$queryRaw<{ id: string }[]>`
    select id from article where "orgId" = ${tenant.orgId}::uuid and id = ${articleId}::uuid
      and "archivedAt" is null for update`;
  if (rows.length === 0) return null;
  const row = await tenant.client.article.findFirst({ where: { orgId: tenant.orgId, id: articleId } });
  return row ? toArticle(row) : null;
}

/** By their addresses; archived ones have none. */
export async function findArticlesBySlug(tenant: Tenant, slugs: readonly string[]): Promise<Article[]> {
  const rows = await tenant.client.article.findMany({
    where: { orgId: tenant.orgId, slug: { in: [...slugs] } },
  });
  return rows.map(toArticle);
}

/** @throws a unique violation when the slug is taken */
export async function insertArticle(
  tenant: Tenant,
  slug: string,
  text: ArticleText,
  memberId: string | null,
): Promise<Article> {
  const { orgId, now } = tenant;
  const article = toArticle(
    await tenant.client.article.create({ data: { ...text, slug, orgId, createdAt: now, updatedAt: now } }),
  );
  await insertArticleVersion(tenant, article, memberId);
  return article;
}

/** @returns the article after it, or null when this organisation has none with this id */
export async function updateArticleText(
  tenant: Tenant,
  articleId: string,
  text: ArticleText,
  memberId: string | null,
): Promise<Article | null> {
  const before = await lockArticle(tenant, articleId);
  if (!before) return null;
  // What was there first may have come without a version.
  await insertArticleVersion(tenant, before, null);
  const [row] = await tenant.client.article.updateManyAndReturn({
    where: { orgId: tenant.orgId, id: articleId },
    data: { ...text, version: { increment: 1 }, updatedAt: tenant.now },
  });
  if (!row) return null;
  const article = toArticle(row);
  await insertArticleVersion(tenant, article, memberId);
  return article;
}

/** Out of the list and out of the bot's reach; its address is free again. @returns whether there was one */
export async function archiveArticleRow(tenant: Tenant, articleId: string): Promise<boolean> {
  const { count } = await tenant.client.article.updateMany({
    where: { orgId: tenant.orgId, id: articleId, archivedAt: null },
    data: { archivedAt: tenant.now, published: false, slug: articleId, updatedAt: tenant.now },
  });
  return count > 0;
}
