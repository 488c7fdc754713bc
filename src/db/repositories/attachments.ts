import { FileAnswer } from '../../contracts/file-body';
import type { Database } from '../database';
import type { Attachment, Prisma } from '../generated/client';
import { withSystem } from '../system';
import type { Tenant } from '../tenant';

export type AttachmentRow = Attachment;

/** Who uploaded a file: exactly one of the two. */
export type Uploader =
  | { readonly visitorId: string; readonly memberId: null }
  | { readonly visitorId: null; readonly memberId: string };

type NewAttachment = Omit<AttachmentRow, 'orgId' | 'messageId' | 'createdAt'>;

/** Stores a file that no message carries yet. */
export async function insertAttachment(
  tenant: Tenant,
  attachment: NewAttachment,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<AttachmentRow> {
  const { orgId, now } = tenant;
  const row = await tenant.client.attachment.create({ data: { ...attachment, orgId, createdAt: now } });
  await tenant.client.attachmentContent.create({ data: { orgId, attachmentId: row.id, bytes } });
  return row;
}

/** Those of these files that this author uploaded to this conversation and has not sent. */
export function findUnsentAttachments(
  tenant: Tenant,
  conversationId: string,
  uploader: Uploader,
  ids: readonly string[],
): Promise<AttachmentRow[]> {
  return tenant.client.attachment.findMany({
    where: { orgId: tenant.orgId, conversationId, ...uploader, messageId: null, id: { in: [...ids] } },
    orderBy: { id: 'asc' },
  });
}

/**
 * Gives unsent files to the message that carries them, in whichever conversation it was written.
 * @returns how many; fewer than asked for when another message or the sweep was faster
 */
export async function giveToMessage(
  tenant: Tenant,
  message: { readonly id: string; readonly conversationId: string },
  ids: readonly string[],
): Promise<number> {
  const { count } = await tenant.client.attachment.updateMany({
    where: { orgId: tenant.orgId, messageId: null, id: { in: [...ids] } },
    data: { messageId: message.id, conversationId: message.conversationId },
  });
  return count;
}

/** Deletes the files of a message, bytes and all. */
export async function deleteAttachmentsOf(tenant: Tenant, messageId: string): Promise<void> {
  await tenant.client.attachment.deleteMany({ where: { orgId: tenant.orgId, messageId } });
}

/** A file for its visitor: sent in public in one of their conversations, or uploaded by them and not sent yet. */
export function readFileOfVisitor(
  tenant: Tenant,
  visitorId: string,
  attachmentId: string,
): Promise<FileAnswer | null> {
  return readFile(tenant, {
    id: attachmentId,
    conversation: { visitorId },
    OR: [{ messageId: null, visitorId }, { message: { private: false, retractedAt: null } }],
  });
}

/** A file for the team: sent in this conversation, or uploaded by this member and not sent yet. */
export function readFileOfTeam(
  tenant: Tenant,
  memberId: string | null,
  where: { readonly conversationId: string; readonly attachmentId: string },
): Promise<FileAnswer | null> {
  return readFile(tenant, {
    id: where.attachmentId,
    conversationId: where.conversationId,
    OR: [{ message: { retractedAt: null } }, ...(memberId === null ? [] : [{ messageId: null, memberId }])],
  });
}

async function readFile(tenant: Tenant, where: Prisma.AttachmentWhereInput): Promise<FileAnswer | null> {
  const row = await tenant.client.attachment.findFirst({
    where: { ...where, orgId: tenant.orgId },
    include: { content: true },
  });
  return row?.content ? new FileAnswer(row.content.bytes, row.name, row.mediaType) : null;
}

/** Deletes files that nobody has sent for so long, across organisations. @returns how many */
export function deleteUnsentAttachments(
  database: Database,
  options: { readonly olderThanSeconds: number; readonly limit: number },
): Promise<number> {
  return withSystem(
    database,
    (client) => client.$executeRaw`
      delete from attachment where id in (
        select id from attachment
        where "messageId" is null and "createdAt" < now() - make_interval(secs => ${options.olderThanSeconds})
        order by "createdAt" limit ${options.limit} for update skip locked)`,
  );
}
