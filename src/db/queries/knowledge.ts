import type { KnowledgeArticle } from '../../domain/bot/retrieval/types';
import type { IntentExample } from '../../domain/nlu/types';
import type { Tenant } from '../tenant';

/** Stamps that change whenever the published articles or the intent examples of an organisation do. */
export interface KnowledgeStamps {
  readonly articles: string;
  readonly examples: string;
}

/** One query over two small tables. */
export async function findKnowledgeStamps(tenant: Tenant): Promise<KnowledgeStamps> {
  const [row] = await tenant.client.$queryRaw<KnowledgeStamps[]>`
    select (select count(*) || ':' || coalesce(extract(epoch from max("updatedAt"))::text, '') from article
        where "orgId" = ${tenant.orgId}::uuid and published) as articles,
      (select count(*) || ':' || coalesce(extract(epoch from max("createdAt"))::text, '') from intent_example
        where "orgId" = ${tenant.orgId}::uuid) as examples`;
  return row ?? { articles: '', examples: '' };
}

/** What the bot may answer from. */
export function findPublishedArticles(tenant: Tenant): Promise<KnowledgeArticle[]> {
  return tenant.client.article.findMany({
    where: { orgId: tenant.orgId, published: true },
    select: { id: true, title: true, body: true },
    orderBy: { id: 'asc' },
  });
}

/** The organisation's own training examples. */
export function findIntentExamples(tenant: Tenant): Promise<IntentExample[]> {
  return tenant.client.intentExample.findMany({
    where: { orgId: tenant.orgId },
    select: { intent: true, text: true },
    orderBy: { id: 'asc' },
  });
}
