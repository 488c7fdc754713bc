import type { Attachment } from '../../contracts/api/attachment';
import { toAttachment } from '../../db/queries/message-parts';
import { findUnsentAttachments, type Uploader } from '../../db/repositories/attachments';
import type { Tenant } from '../../db/tenant';
import { ServiceProblem } from '../problem';

/** The answer to files that are somebody else's, of another conversation, sent already, or gone. */
export function attachmentProblem(): ServiceProblem {
  const errors = [{ path: 'body.attachmentIds', message: 'Not a file of yours that waits to be sent here' }];
  return new ServiceProblem('validation_failed', undefined, { errors });
}

/**
 * An author's unsent files of a conversation, in the order of upload. The conversation's lock is held.
 * @throws ServiceProblem validation_failed unless all of them are
 */
export async function findUnsent(
  tenant: Tenant,
  conversationId: string,
  uploader: Uploader,
  ids: readonly string[],
): Promise<Attachment[]> {
  if (ids.length === 0) return [];
  const rows = await findUnsentAttachments(tenant, conversationId, uploader, ids);
  if (rows.length !== ids.length) throw attachmentProblem();
  return rows.map(toAttachment);
}
