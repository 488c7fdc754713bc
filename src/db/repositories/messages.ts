import { z } from 'zod';
import type { AUTHOR_KINDS, sourceSchema, TeamMessage, VisitorMessage } from '../../contracts/api/message';
import { type MessageForm, messageFormSchema } from '../../contracts/api/message-form';
import type { Message, Prisma } from '../generated/client';
import { type MessageParts, withParts } from '../queries/message-parts';
import type { Tenant } from '../tenant';

export type MessageRow = Message;
export type AuthorKind = (typeof AUTHOR_KINDS)[number];

/** What is stored beside the text of a message. */
export interface MessageMeta {
  readonly sources?: readonly z.infer<typeof sourceSchema>[];
  readonly quickReplies?: readonly string[];
  /** What can be filled in instead of writing. */
  readonly form?: MessageForm | null;
  /** Key of the policy's template that was said. */
  readonly template?: string;
  /** Members whom a note calls, under the names of then. */
  readonly mentions?: readonly { readonly id: string; readonly name: string }[];
}

const metaSchema = z.object({
  sources: z.array(z.object({ articleId: z.string(), title: z.string() })).default([]),
  quickReplies: z.array(z.string()).default([]),
  form: messageFormSchema.nullable().default(null).catch(null),
  mentions: z.array(z.object({ id: z.string(), name: z.string() })).default([]),
});

/** A stored message with its files and its quote. */
export type ReadMessage = MessageRow & MessageParts;

export type NewMessageRow = Omit<MessageRow, 'meta' | 'editedAt' | 'retractedAt'> &
  MessageParts & { meta: MessageMeta };

export async function insertMessages(tenant: Tenant, rows: readonly NewMessageRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tenant.client.message.createMany({
    data: rows.map(({ attachments: _, quote: __, ...row }) => ({
      ...row,
      meta: JSON.parse(JSON.stringify(row.meta)),
    })),
  });
}

/** The message that this author sent with this `clientId`, if any. */
export async function findMessageByClientId(
  tenant: Tenant,
  conversationId: string,
  authorKey: string,
  clientId: string,
): Promise<ReadMessage | null> {
  const row = await tenant.client.message.findFirst({
    where: { orgId: tenant.orgId, conversationId, authorKey, clientId },
  });
  return row && readOne(tenant, row);
}

/** One message of a conversation. */
export async function findMessage(
  tenant: Tenant,
  conversationId: string,
  messageId: string,
): Promise<ReadMessage | null> {
  const row = await tenant.client.message.findFirst({
    where: { orgId: tenant.orgId, conversationId, id: messageId },
  });
  return row && readOne(tenant, row);
}

async function readOne(tenant: Tenant, row: MessageRow): Promise<ReadMessage> {
  const [read] = await withParts(tenant, [row]);
  return read ?? { ...row, attachments: [], quote: null };
}

/** Writes a message that was worded anew or withdrawn. */
export async function updateMessage(
  tenant: Tenant,
  { id, text, meta, changeSeq, changeTeamSeq, editedAt, retractedAt }: MessageRow,
): Promise<void> {
  await tenant.client.message.updateMany({
    where: { orgId: tenant.orgId, id },
    data: { text, meta: meta ?? {}, changeSeq, changeTeamSeq, editedAt, retractedAt },
  });
}

/** The newest public message that is not the system's: what an inbox row shows. */
export async function findLastSpoken(tenant: Tenant, conversationId: string): Promise<ReadMessage | null> {
  const row = await tenant.client.message.findFirst({
    where: { orgId: tenant.orgId, conversationId, private: false, authorKind: { not: 'system' } },
    orderBy: { seq: 'desc' },
  });
  return row && readOne(tenant, row);
}

/** Public messages of the visitor that no member has read. */
export function countUnread(tenant: Tenant, conversationId: string, teamReadSeq: number): Promise<number> {
  return tenant.client.message.count({
    where: {
      orgId: tenant.orgId,
      conversationId,
      authorKind: 'visitor',
      seq: { gt: teamReadSeq },
      retractedAt: null,
    },
  });
}

type ReadableMessage = Omit<MessageRow, 'meta'> & MessageParts & { meta: unknown };

/** What a message consists of; of a withdrawn one nothing is left. */
function contentOf(row: ReadableMessage) {
  if (row.retractedAt !== null)
    return { text: '', sources: [], quickReplies: [], form: null, attachments: [], quote: null };
  const { sources, quickReplies, form } = metaSchema.parse(row.meta);
  return { text: row.text, sources, quickReplies, form, attachments: [...row.attachments], quote: row.quote };
}

/** A public message as visitors see it. @throws for a private note, which must never get here */
export function toVisitorMessage(row: ReadableMessage): VisitorMessage {
  if (row.private || row.seq === null || row.changeSeq === null) {
    throw new Error(`message ${row.id} is private`);
  }
  return {
    id: row.id,
    seq: row.seq,
    changeSeq: row.changeSeq,
    author: { kind: row.authorKind as AuthorKind, name: row.authorName },
    ...contentOf(row),
    private: false,
    clientId: row.clientId,
    editedAt: row.editedAt?.toISOString() ?? null,
    retractedAt: row.retractedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

/** A message as the team sees it, notes included. */
export function toTeamMessage(row: ReadableMessage): TeamMessage {
  return {
    id: row.id,
    seq: row.seq,
    changeSeq: row.changeSeq,
    teamSeq: row.teamSeq,
    changeTeamSeq: row.changeTeamSeq,
    author: { kind: row.authorKind as AuthorKind, name: row.authorName },
    authorMemberId: row.authorMemberId,
    mentions: row.retractedAt === null ? metaSchema.parse(row.meta).mentions : [],
    handoffId: row.handoffId,
    ...contentOf(row),
    private: row.private,
    clientId: row.clientId,
    editedAt: row.editedAt?.toISOString() ?? null,
    retractedAt: row.retractedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

/** Public messages created or changed after a counter value, in the order of the conversation. */
export async function listVisitorMessages(
  tenant: Tenant,
  conversationId: string,
  after: number,
): Promise<VisitorMessage[]> {
  const rows = await tenant.client.message.findMany({
    where: { orgId: tenant.orgId, conversationId, private: false, changeSeq: { gt: after } },
    orderBy: { seq: 'asc' },
  });
  return (await withParts(tenant, rows)).map(toVisitorMessage);
}

/** All messages created or changed after a `teamSeq`, in the order of the conversation. */
export function listTeamMessages(
  tenant: Tenant,
  conversationId: string,
  after: number,
): Promise<TeamMessage[]> {
  return teamMessages(tenant, { conversationId, changeTeamSeq: { gt: after } });
}

/** All messages that stand between two places of a conversation, both included, in their present state. */
export function listTeamMessagesBetween(
  tenant: Tenant,
  conversationId: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<TeamMessage[]> {
  return teamMessages(tenant, { conversationId, teamSeq: { gte: from, lte: to } });
}

async function teamMessages(tenant: Tenant, where: Prisma.MessageWhereInput): Promise<TeamMessage[]> {
  const rows = await tenant.client.message.findMany({
    where: { ...where, orgId: tenant.orgId },
    orderBy: { teamSeq: 'asc' },
  });
  return (await withParts(tenant, rows)).map(toTeamMessage);
}
