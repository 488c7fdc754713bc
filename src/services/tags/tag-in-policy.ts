import { findPolicyPage } from '../../db/repositories/policies';
import type { Tenant } from '../../db/tenant';
import { rulesNamingTag } from '../../domain/policy/rules-naming-tag';
import { findVersion } from '../policy/find-version';
import { loadOrgPolicy } from '../policy/org-policy';

/** More drafts than anybody keeps at once. */
const DRAFTS = 20;

/**
 * Which rules of the policy ask for a tag by its name, published or drafted, as a sentence without its stop; null when
 * none does.
 */
export async function tagInPolicy(tenant: Tenant, name: string): Promise<string | null> {
  const drafts = await findPolicyPage(tenant, { below: null, status: 'draft', limit: DRAFTS });
  const drafted = new Set<string>();
  for (const { version } of drafts) {
    for (const rule of rulesNamingTag((await findVersion(tenant, version)).document, name)) drafted.add(rule);
  }
  const places = [
    ...inWords('published', rulesNamingTag((await loadOrgPolicy(tenant)).document, name)),
    ...inWords('draft', [...drafted]),
  ];
  return places.length === 0 ? null : `The policy asks for this tag: ${places.join(', ')}`;
}

const inWords = (where: string, rules: readonly string[]) => rules.map((rule) => `“${rule}” (${where})`);
