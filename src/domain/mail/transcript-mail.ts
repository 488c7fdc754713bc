import { composeMail } from './mail-page';
import { oneLine } from './reply-mail';
import type { SayInMail } from './say-in-mail';

export interface TranscriptLine {
  /** null: the visitor's own words. */
  readonly authorName: string | null;
  readonly text: string;
  readonly fileNames: readonly string[];
  readonly createdAt: Date;
}

export interface TranscriptMail {
  readonly language: string;
  readonly timeZone: string;
  readonly lines: readonly TranscriptLine[];
  readonly unsubscribe: string;
}

/** The mail that holds a whole conversation as its visitor saw it. */
export function writeTranscriptMail(say: SayInMail, mail: TranscriptMail) {
  const { language, timeZone, lines } = mail;
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return {
    subject: oneLine(say('transcriptSubject')),
    ...composeMail(language, [
      { kind: 'words', text: say('transcriptIntro', { zone: timeZone }) },
      ...lines.map(({ authorName, text, fileNames, createdAt }) => ({
        kind: 'said' as const,
        heading: `${authorName ?? say('you')}, ${time.format(createdAt)}`,
        text: [text, ...(fileNames.length > 0 ? [say('files', { names: fileNames.join(', ') })] : [])]
          .filter((part) => part !== '')
          .join('\n'),
      })),
      { kind: 'small', text: say('transcriptWhy') },
      { kind: 'small', text: say('unsubscribe'), url: mail.unsubscribe },
    ]),
  };
}
