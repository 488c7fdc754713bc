import type { KnowledgeArticle } from '../../domain/bot/retrieval/types';
import type { IntentExample } from '../../domain/nlu/types';
import type { Tenant } from '../tenant';

/** Stamps that change whenever what the bot of an organisation knows does. */
export interface KnowledgeStamps {
  readonly articles: string;
  /** Id of the live version of the trained model; empty while there is none. */
  readonly liveModel: string;
}

/** One query over two small tables. */
export async function findKnowledgeStamps(tenant: Tenant): Promise<KnowledgeStamps> {
  const [row] = await tenant.client.$queryRaw<KnowledgeStamps[]>`
    select (select count(*) || ':' || coalesce(extract(epoch from max("updatedAt"))::text, '') from article
        where "orgId" = ${tenant.orgId}::uuid and published) as articles,
      coalesce((select id::text from intent_model_version
        where "orgId" = ${tenant.orgId}::uuid and live), '') as "liveModel"`;
  return row ?? { articles: '', liveModel: '' };
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
