import { findOrg } from '../../db/queries/org-policy';
import { withTenant } from '../../db/tenant';
import { checkUnsubscribe } from '../auth/conversation-links';
import { services } from '../services';

/** What the page of an "unsubscribe" link shows; null for links that are forged or of an organisation that is gone. */
export async function unsubscribingFrom(
  token: string,
): Promise<{ readonly orgName: string; readonly language: string } | null> {
  const claims = await checkUnsubscribe(token);
  if (!claims) return null;
  const org = await withTenant(services().database, claims.orgId, findOrg);
  return org && { orgName: org.name, language: claims.language };
}
