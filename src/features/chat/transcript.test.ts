import { expect, it } from 'vitest';
import type { VisitorMessage } from '../../contracts/api/message';
import { transcriptText } from './transcript';

const message = (part: Partial<VisitorMessage>): VisitorMessage => ({
  id: '0198a000-0000-7000-8000-000000000001',
  seq: 1,
  changeSeq: 1,
  author: { kind: 'bot', name: 'Baton' },
  text: 'Hello',
  private: false,
  clientId: null,
  sources: [],
  quickReplies: [],
  attachments: [],
  quote: null,
  editedAt: null,
  retractedAt: null,
  createdAt: '2026-03-01T10:00:00.000Z',
  ...part,
});

it('names who said what and when, in the visitor’s own time', () => {
  const text = transcriptText(
    [
      message({}),
      message({ author: { kind: 'visitor', name: 'Visitor 1' }, text: 'Two\nlines' }),
      message({ text: 'secret', retractedAt: '2026-03-01T10:05:00.000Z' }),
    ],
    { title: 'Acme', language: 'de', timeZone: 'Europe/Berlin', you: 'Sie', retracted: 'Entfernt.' },
  );
  expect(text).toBe(
    'Acme\n\n[01.03.2026, 11:00] Baton:\nHello\n\n[01.03.2026, 11:00] Sie:\nTwo\nlines\n\n[01.03.2026, 11:00] Baton:\nEntfernt.\n',
  );
});
