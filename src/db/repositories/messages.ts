import { z } from 'zod';
import type { AUTHOR_KINDS, sourceSchema, TeamMessage, VisitorMessage } from '../../contracts/api/message';
import type { Message, Prisma } from '../generated/client';
import type { Tenant } from '../tenant';

export type MessageRow = Message;
export type AuthorKind = (typeof AUTHOR_KINDS)[number];

/** What is stored beside the text of a message. */
export interface MessageMeta {
  readonly sources?: readonly z.infer<typeof sourceSchema>[];
  readonly quickReplies?: readonly string[];
  /** Key of the policy's template that was said. */
  readonly template?: string;
}

const metaSchema = z.object({
  sources: z.array(z.object({ articleId: z.string(), title: z.string() })).default([]),
  quickReplies: z.array(z.string()).default([]),
});

export type NewMessageRow = Omit<MessageRow, 'meta' | 'editedAt' | 'retractedAt'> & { meta: MessageMeta };

export async function insertMessages(tenant: Tenant, rows: readonly NewMessageRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tenant.client.message.createMany({
    data: rows.map((row) => ({ ...row, meta: JSON.parse(JSON.stringify(row.meta)) })),
  });
}

/** The message that this author sent with this `clientId`, if any. */
export function findMessageByClientId(
  tenant: Tenant,
  conversationId: string,
  authorKey: string,
  clientId: string,
): Promise<MessageRow | null> {
  return tenant.client.message.findFirst({
    where: { orgId: tenant.orgId, conversationId, authorKey, clientId },
  });
}

type ReadableMessage = Omit<MessageRow, 'meta'> & { meta: unknown };

/** A public message as visitors see it. @throws for a private note, which must never get here */
export function toVisitorMessage(row: ReadableMessage): VisitorMessage {
  if (row.private || row.seq === null || row.changeSeq === null) {
    throw new Error(`message ${row.id} is private`);
  }
  const meta = metaSchema.parse(row.meta);
  return {
    id: row.id,
    seq: row.seq,
    changeSeq: row.changeSeq,
    author: { kind: row.authorKind as AuthorKind, name: row.authorName },
    text: row.retractedAt === null ? row.text : '',
    private: false,
    clientId: row.clientId,
    sources: meta.sources,
    quickReplies: meta.quickReplies,
    editedAt: row.editedAt?.toISOString() ?? null,
    retractedAt: row.retractedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
  };
}

/** A message as the team sees it, notes included. */
export function toTeamMessage(row: ReadableMessage): TeamMessage {
  const meta = metaSchema.parse(row.meta);
  return {
    id: row.id,
    seq: row.seq,
    changeSeq: row.changeSeq,
    teamSeq: row.teamSeq,
    changeTeamSeq: row.changeTeamSeq,
    author: { kind: row.authorKind as AuthorKind, name: row.authorName },
    authorMemberId: row.authorMemberId,
    handoffId: row.handoffId,
    text: row.retractedAt === null ? row.text : '',
    private: row.private,
    clientId: row.clientId,
    sources: meta.sources,
    quickReplies: meta.quickReplies,
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
  return rows.map(toVisitorMessage);
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
  return rows.map(toTeamMessage);
}
