import type { ArticleVersionSummary } from '../../contracts/api/knowledge';
import type { Article } from '../../contracts/api/team';
import type { Tenant } from '../tenant';

/** Keeps an article as it stands; a version that is there already stays as it is. */
export async function insertArticleVersion(
  tenant: Tenant,
  article: Article,
  memberId: string | null,
): Promise<void> {
  const { id: articleId, version, title, body, category, published, updatedAt } = article;
  await tenant.client.articleVersion.createMany({
    data: {
      orgId: tenant.orgId,
      articleId,
      version,
      title,
      body,
      category,
      published,
      memberId,
      createdAt: new Date(updatedAt),
    },
    skipDuplicates: true,
  });
}

const VERSIONS_SHOWN = 200;

interface SummaryRow {
  id: string;
  version: number;
  title: string;
  published: boolean;
  memberId: string | null;
  memberName: string | null;
  createdAt: Date;
}

function toSummary({ memberId, memberName, createdAt, ...row }: SummaryRow): ArticleVersionSummary {
  const by = memberId === null || memberName === null ? null : { id: memberId, name: memberName };
  return { ...row, by, createdAt: createdAt.toISOString() };
}

/** Newest first. */
export async function findArticleVersions(
  tenant: Tenant,
  articleId: string,
): Promise<ArticleVersionSummary[]> {
  const rows = await tenant.client.$queryRaw<SummaryRow[]>`
    select v.id, v.version, v.title, v.published, v."memberId", m.name as "memberName", v."createdAt"
    from article_version v left join member m on m.id = v."memberId"
    where v."orgId" = ${tenant.orgId}::uuid and v."articleId" = ${articleId}::uuid
    order by v.version desc limit ${VERSIONS_SHOWN}`;
  return rows.map(toSummary);
}

export interface ArticleVersionRow extends ArticleVersionSummary {
  readonly articleId: string;
  readonly body: string;
  readonly category: string;
  readonly before: { readonly title: string; readonly body: string } | null;
}

interface VersionRow extends SummaryRow {
  articleId: string;
  body: string;
  category: string;
  titleBefore: string | null;
  bodyBefore: string | null;
}

/** A version of an article that is not archived, with the text before it. */
export async function findArticleVersion(
  tenant: Tenant,
  versionId: string,
): Promise<ArticleVersionRow | null> {
  const [row] = await tenant.client.$queryRaw<VersionRow[]>`
    select v.id, v.version, v.title, v.published, v."memberId", m.name as "memberName", v."createdAt",
      v."articleId", v.body, v.category, p.title as "titleBefore", p.body as "bodyBefore"
    from article_version v
    join article a on a.id = v."articleId" and a."archivedAt" is null
    left join member m on m.id = v."memberId"
    left join lateral (
      select title, body from article_version o
      where o."orgId" = v."orgId" and o."articleId" = v."articleId" and o.version < v.version
      order by o.version desc limit 1
    ) p on true
    where v."orgId" = ${tenant.orgId}::uuid and v.id = ${versionId}::uuid`;
  if (!row) return null;
  const { articleId, body, category, titleBefore, bodyBefore, ...summary } = row;
  const before =
    titleBefore === null || bodyBefore === null ? null : { title: titleBefore, body: bodyBefore };
  return { ...toSummary(summary), articleId, body, category, before };
}
