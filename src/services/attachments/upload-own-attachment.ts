import { v7 as uuid } from 'uuid';
import type { Attachment } from '../../contracts/api/attachment';
import { toAttachment } from '../../db/queries/message-parts';
import { insertAttachment } from '../../db/repositories/attachments';
import { withTenant } from '../../db/tenant';
import { currentConversation } from '../chat/current-conversation';
import type { VisitorContext } from '../context';
import { inspectFile } from './inspect-file';

export interface UploadInput {
  /** At most `ATTACHMENT_BYTES`, not empty. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As the uploader calls it; cleaned before it is stored. */
  readonly name: string;
}

/**
 * Keeps a visitor's file for a message of the conversation they are in; nobody else sees it until it is sent.
 * @throws ServiceProblem wrong_file_type, not_found before the first session
 */
export async function uploadOwnAttachment(ctx: VisitorContext, input: UploadInput): Promise<Attachment> {
  const { bytes, ...file } = await inspectFile(input.bytes, input.name);
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const conversationId = await currentConversation(tenant, ctx);
    const uploader = { visitorId: ctx.actor.visitorId, memberId: null };
    const size = bytes.byteLength;
    const row = { id: uuid(), conversationId, ...uploader, ...file, size };
    return toAttachment(await insertAttachment(tenant, row, bytes));
  });
}
