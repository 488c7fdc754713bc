import { expect, test } from 'vitest';
import { DEFAULT_BRAND_VOICE } from '../policy/brand-voice';
import { LANGUAGES } from '../text/languages';
import { type RepliedMessage, writeReplyMail } from './reply-mail';
import { sayInMail } from './say-in-mail';

const reply = {
  authorName: 'Maya <b>',
  text: 'Yes, <script>alert(1)</script> & on Monday',
  fileNames: [],
  createdAt: new Date('2026-03-02T11:05:00Z'),
};
const mail = {
  language: 'en',
  timeZone: 'Europe/Berlin',
  replies: [reply] as RepliedMessage[],
  links: { resume: 'https://b.test/chat/acme?resume=a&b', unsubscribe: 'https://b.test/unsubscribe?token=t' },
  linkDays: 14,
};
const write = (changes: Partial<typeof mail> = {}) => {
  const { language } = { ...mail, ...changes };
  return writeReplyMail(sayInMail(language, DEFAULT_BRAND_VOICE, 'Acme\r\nBcc: x'), { ...mail, ...changes });
};

test('a mail says who replied what, when, and where to go on', () => {
  const { text } = write();
  expect(text).toContain('Maya <b>, Mar 2, 2026, 12:05');
  expect(text).toContain('Yes, <script>alert(1)</script> & on Monday');
  expect(text).toContain('Continue the conversation\nhttps://b.test/chat/acme?resume=a&b');
  expect(text).toContain('nobody reads replies to this e-mail');
  expect(text).toContain('https://b.test/unsubscribe?token=t');
});

test('nothing that somebody wrote is markup, and nothing is loaded when the mail is opened', () => {
  const { html } = write();
  expect(html).toContain('Yes, &lt;script&gt;alert(1)&lt;/script&gt; &amp; on Monday');
  expect(html).toContain('href="https://b.test/chat/acme?resume=a&amp;b"');
  expect(html).not.toMatch(/<script|<img|src=|@import|url\(/);
});

test('a subject is one line, whatever stands in a name', () => {
  expect(write().subject).toBe('Maya <b> of Acme Bcc: x has replied to you');
});

test('every language has all words and fills them', () => {
  for (const language of LANGUAGES) {
    const { subject, text, html } = write({ language });
    expect(`${subject}${text}`).not.toMatch(/\{\{|undefined/);
    expect(html).toContain(`lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
  }
  expect(write({ language: 'de' }).subject).toBe('Maya <b> von Acme Bcc: x hat Ihnen geantwortet');
});

test('several people who replied are all named, and files by name', () => {
  const { subject, text } = write({
    replies: [
      { ...reply, authorName: 'Maya' },
      { ...reply, authorName: 'Liam', text: '', fileNames: ['offer.pdf'] },
    ],
  });
  expect(subject).toMatch(/^Maya and Liam of /);
  expect(text).toContain('Files: offer.pdf');
});
