import type { VisitorMessage } from '../../contracts/api/message';
import { pageLocale } from './language/page-locale';

interface TranscriptOptions {
  readonly title: string;
  readonly language: string;
  readonly timeZone?: string;
  /** How the visitor's own lines are headed. */
  readonly you: string;
  readonly retracted: string;
}

/** The words of a message, and its files by name. */
function wordsOf({ text, attachments }: VisitorMessage): string {
  const files = attachments.map(({ name }) => `[${name}]`).join('\n');
  return [text, files].filter((part) => part !== '').join('\n');
}

/** The conversation as plain text, one paragraph per message. */
export function transcriptText(messages: readonly VisitorMessage[], options: TranscriptOptions): string {
  const format = new Intl.DateTimeFormat(pageLocale(options.language), {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: options.timeZone,
  });
  const paragraphs = messages.map((message) => {
    const name = message.author.kind === 'visitor' ? options.you : message.author.name;
    const text = message.retractedAt ? options.retracted : wordsOf(message);
    return `[${format.format(new Date(message.createdAt))}] ${name}:\n${text}\n`;
  });
  return [`${options.title}\n`, ...paragraphs].join('\n');
}
