import { composeMail } from './mail-page';
import type { SayInMail } from './say-in-mail';

export interface RepliedMessage {
  readonly authorName: string;
  readonly text: string;
  readonly fileNames: readonly string[];
  readonly createdAt: Date;
}

export interface ReplyMail {
  readonly language: string;
  readonly timeZone: string;
  readonly replies: readonly RepliedMessage[];
  readonly links: { readonly resume: string; readonly unsubscribe: string };
  /** How long the link opens the conversation. */
  readonly linkDays: number;
}

/** The mail that brings a visitor the replies they have not seen. Needs at least one reply. */
export function writeReplyMail(say: SayInMail, mail: ReplyMail) {
  const { language, timeZone, replies, links } = mail;
  const agents = [...new Set(replies.map(({ authorName }) => authorName))];
  const agent = new Intl.ListFormat(language, { type: 'conjunction' }).format(agents);
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const said = replies.map(
    ({ authorName, text, fileNames, createdAt }) =>
      ({
        kind: 'said',
        heading: `${authorName}, ${time.format(createdAt)}`,
        text: [text, ...(fileNames.length > 0 ? [say('files', { names: fileNames.join(', ') })] : [])]
          .filter((part) => part !== '')
          .join('\n'),
      }) as const,
  );
  return {
    subject: oneLine(say('replySubject', { agent })),
    ...composeMail(language, [
      { kind: 'words', text: say('replyIntro', { agent }) },
      ...said,
      { kind: 'button', label: say('replyLink'), url: links.resume },
      { kind: 'small', text: say('replyHow', { days: mail.linkDays }) },
      { kind: 'small', text: say('why') },
      { kind: 'small', text: say('unsubscribe'), url: links.unsubscribe },
    ]),
  };
}

/** A subject is a header: whatever stands in a name, it stays one line. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
