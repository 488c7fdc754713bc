import { findConversationOfVisitor } from '../../db/repositories/visitors';
import { withTenant } from '../../db/tenant';
import type { Services } from '../context';
import type { ResumeClaims } from '../mail/conversation-links';

/**
 * Whom a verified link back into a conversation stands for: the visitor, while the conversation is theirs and the
 * link was made for the tokens that count today. @returns null otherwise
 */
export function findResumable(
  { database }: Services,
  { orgId, visitorId, conversationId, version }: ResumeClaims,
): Promise<{ readonly visitorId: string; readonly orgId: string; readonly version: number } | null> {
  return withTenant(database, orgId, async (tenant) => {
    const isTheirs = await findConversationOfVisitor(tenant, { visitorId, conversationId, version });
    return isTheirs ? { visitorId, orgId, version } : null;
  });
}
