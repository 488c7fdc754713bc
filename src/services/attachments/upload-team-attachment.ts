import { v7 as uuid } from 'uuid';
import type { Attachment } from '../../contracts/api/attachment';
import { toAttachment } from '../../db/queries/message-parts';
import { findTeamConversation } from '../../db/queries/team-conversation';
import { insertAttachment } from '../../db/repositories/attachments';
import { withTenant } from '../../db/tenant';
import type { MemberContext } from '../context';
import { notFound } from '../problem';
import { inspectFile } from './inspect-file';
import type { UploadInput } from './upload-own-attachment';

/**
 * Keeps a member's file for a reply or a note in a conversation; nobody else sees it until it is sent.
 * @throws ServiceProblem wrong_file_type, not_found
 */
export async function uploadTeamAttachment(
  ctx: MemberContext,
  input: UploadInput & { readonly conversationId: string },
): Promise<Attachment> {
  const { conversationId } = input;
  const { bytes, ...file } = await inspectFile(input.bytes, input.name);
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    if (!(await findTeamConversation(tenant, conversationId))) throw notFound('conversation');
    const uploader = { visitorId: null, memberId: ctx.actor.memberId };
    const size = bytes.byteLength;
    const row = { id: uuid(), conversationId, ...uploader, ...file, size };
    return toAttachment(await insertAttachment(tenant, row, bytes));
  });
}
