import { findPublishedArticles } from '../../db/queries/knowledge';
import type { Tenant } from '../../db/tenant';
import { buildIndex } from '../../domain/bot/retrieval/build-index';
import type { KnowledgeIndex } from '../../domain/bot/retrieval/types';

const KEPT_ORGS = 200;
const kept = new Map<string, { readonly stamp: string; readonly index: KnowledgeIndex }>();

/**
 * The index over an organisation's published articles; built again only when the stamp has changed.
 * @param stamp from `findKnowledgeStamps`: changes whenever an article does
 */
export async function knowledgeIndexOf(tenant: Tenant, stamp: string): Promise<KnowledgeIndex> {
  const found = kept.get(tenant.orgId);
  if (found?.stamp === stamp) return found.index;
  const index = buildIndex(await findPublishedArticles(tenant));
  if (kept.size >= KEPT_ORGS) kept.clear();
  kept.set(tenant.orgId, { stamp, index });
  return index;
}
