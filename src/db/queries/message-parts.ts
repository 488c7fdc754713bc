import type { Attachment } from '../../contracts/api/attachment';
import type { AUTHOR_KINDS, Quote } from '../../contracts/api/message';
import { ATTACHMENT_TYPES } from '../../domain/attachments/rules';
import { cutAtWord } from '../../domain/bot/packet/quote';
import type { Attachment as AttachmentRow, Message } from '../generated/client';
import type { Tenant } from '../tenant';

/** What belongs to a message and is stored elsewhere. */
export interface MessageParts {
  readonly attachments: readonly Attachment[];
  readonly quote: Quote | null;
}

const QUOTE_CHARACTERS = 160;

/** Messages with their files and the message each one quotes, as all of that is now. */
export async function withParts<Row extends Message>(
  tenant: Tenant,
  rows: readonly Row[],
): Promise<(Row & MessageParts)[]> {
  if (rows.length === 0) return [];
  const quoted = await findQuoted(tenant, rows);
  const files = await findFiles(tenant, [...rows, ...quoted.values()]);
  return rows.map((row) => {
    const target = row.quotedMessageId === null ? undefined : quoted.get(row.quotedMessageId);
    return {
      ...row,
      attachments: files.get(row.id) ?? [],
      // A public message never shows a note, whatever is stored.
      quote: target && (row.private || !target.private) ? quoteOf(target, files.get(target.id) ?? []) : null,
    };
  });
}

export function toAttachment({ id, name, mediaType, size, width, height }: AttachmentRow): Attachment {
  // Only the types of the list are ever stored.
  const known = ATTACHMENT_TYPES.find((type) => type === mediaType) ?? 'text/plain';
  return { id, name, mediaType: known, size, width, height };
}

/** A message as another one quotes it. */
export function quoteOf(
  message: Pick<Message, 'id' | 'authorKind' | 'authorName' | 'text' | 'retractedAt'>,
  files: readonly Attachment[],
): Quote {
  const retracted = message.retractedAt !== null;
  const words = message.text === '' ? files.map(({ name }) => name).join(', ') : message.text;
  return {
    messageId: message.id,
    author: { kind: message.authorKind as (typeof AUTHOR_KINDS)[number], name: message.authorName },
    text: retracted ? '' : cutAtWord(words, QUOTE_CHARACTERS),
    retracted,
  };
}

async function findQuoted(tenant: Tenant, rows: readonly Message[]): Promise<ReadonlyMap<string, Message>> {
  const ids = rows.flatMap(({ quotedMessageId }) => (quotedMessageId === null ? [] : [quotedMessageId]));
  if (ids.length === 0) return new Map();
  const found = await tenant.client.message.findMany({
    where: { orgId: tenant.orgId, id: { in: [...new Set(ids)] } },
  });
  return new Map(found.map((row) => [row.id, row]));
}

/** By conversation, which is one short index range, where a list of thousands of ids would not be. */
async function findFiles(
  tenant: Tenant,
  rows: readonly Message[],
): Promise<ReadonlyMap<string, readonly Attachment[]>> {
  const found = await tenant.client.attachment.findMany({
    where: {
      orgId: tenant.orgId,
      conversationId: { in: [...new Set(rows.map(({ conversationId }) => conversationId))] },
      messageId: { not: null },
    },
    orderBy: { id: 'asc' },
  });
  return group(found);
}

function group(rows: readonly AttachmentRow[]): ReadonlyMap<string, readonly Attachment[]> {
  const byMessage = new Map<string, Attachment[]>();
  for (const row of rows) {
    if (row.messageId === null) continue;
    byMessage.set(row.messageId, [...(byMessage.get(row.messageId) ?? []), toAttachment(row)]);
  }
  return byMessage;
}
