import type { ReadMessage } from '../../db/repositories/messages';

const PREVIEW_CHARACTERS = 140;

/** The line an inbox row shows of a message: its words, else the names of its files. */
export function previewOf(
  message: Pick<ReadMessage, 'text' | 'attachments'> & { retractedAt?: Date | null },
): string {
  if (message.retractedAt) return 'Message withdrawn';
  const words = message.text === '' ? message.attachments.map(({ name }) => name).join(', ') : message.text;
  return [...words.replace(/\s+/g, ' ')].slice(0, PREVIEW_CHARACTERS).join('');
}
