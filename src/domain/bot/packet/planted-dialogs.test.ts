import { describe, expect, it } from 'vitest';
import { DEFAULT_BRAND_VOICE } from '../../policy/brand-voice';
import { contactFlow, NOON, schoolIndex, simulate } from '../bot.fixture';
import { buildContextPacket } from './build-context-packet';
import { PLANTED_DIALOGS, type PlantedDialog } from './planted-dialogs.fixture';
import type { ContextPacket, SummaryPart } from './types';

function packetOf({ says }: PlantedDialog): ContextPacket {
  const bot = simulate({ flow: contactFlow });
  for (const text of says) bot.say(text);
  return buildContextPacket({
    reason: 'visitor_request',
    messages: says.map((_, index) => ({ seq: index + 1 })),
    state: bot.state(),
    fields: bot.fields(),
    currency: 'EUR',
    score: { score: 0, fit: 0, engagement: 0, band: 'cold', contributions: [] },
    scoreHistory: [{ at: NOON, score: 0 }],
    decision: null,
    journey: [],
    earlierEpisodes: [],
    language: 'en',
    voice: DEFAULT_BRAND_VOICE,
    index: schoolIndex,
  });
}

const numberOf = (messageId: string | null) => (messageId === null ? null : Number(messageId.slice(1)));
const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
const unquoted = (text: string) => text.replace(/^“|”$/gu, '').replace(/…$/u, '');

/** Every word that is ours to say; whatever else a line holds must be a fact with its message. */
const OURS =
  /Wants: |Came with: |Asked and not answered: |The bot answered: |Frustrated: |In a good mood: |Declined to give: | \(from “[^”]+”\)| \(since corrected: |From | at |budget |time frame |[”),;.]| and | /gu;

describe.each(PLANTED_DIALOGS)('$name', (dialog) => {
  const packet = packetOf(dialog);
  const told = packet.summary.filter(({ kind }) => kind !== 'next');
  const parts = told.flatMap((line) => line.parts);
  const messageOf = ({ messageId }: SummaryPart) =>
    oneLine(dialog.says[(numberOf(messageId) ?? 0) - 1] ?? '');

  it('captures what was planted, from the message that says it, and nothing else', () => {
    const captured = packet.fields.map(({ field, value, messageId }) => [
      field,
      [value, numberOf(messageId)],
    ]);
    const planted = Object.entries(dialog.facts).map(([field, [value, message]]) => [
      field,
      [value, message],
    ]);
    expect(Object.fromEntries(captured)).toEqual(Object.fromEntries(planted));
    for (const [value, message, said] of Object.values(dialog.facts)) {
      expect(dialog.says[message - 1], 'the fixture plants what it expects').toContain(said ?? value ?? '');
    }
  });

  it('tells every planted fact, linked to its message', () => {
    for (const [field, [value, message]] of Object.entries(dialog.facts)) {
      const part = parts.find((one) => one.field === field);
      expect(part && unquoted(part.text), field).toEqual(value ?? expect.any(String));
      expect(numberOf(part?.messageId ?? null), field).toBe(message);
    }
    const open = told.find(({ kind }) => kind === 'asked')?.messageIds.map(numberOf) ?? [];
    if (dialog.open) expect(open).toEqual(dialog.open);
  });

  it('invents nothing: every fact is a planted field or stands in its message', () => {
    expect(packet.summary.length).toBeLessThanOrEqual(5);
    for (const part of parts) {
      if (part.field !== null) {
        const [value, message] = dialog.facts[part.field] ?? [];
        expect(value, part.text).toBeDefined();
        if (value !== null) expect(unquoted(part.text)).toBe(value);
        expect(numberOf(part.messageId)).toBe(message);
      } else if (part.messageId !== null) {
        expect(messageOf(part)).toContain(unquoted(part.text));
      } else {
        expect(part.text.replace(OURS, ''), 'words without a message').toBe('');
      }
    }
    for (const line of told) expect(line.parts.map(({ text }) => text).join('')).toBe(line.text);
  });

  it('tells nothing that was taken back as if it held', () => {
    const text = told.map((line) => line.text).join('\n');
    for (const gone of dialog.never ?? []) expect(text).not.toContain(gone);
    for (const old of dialog.corrected ?? []) {
      const line = told.find((one) => one.text.includes(old));
      expect(line?.text).toMatch(/\(since corrected: [^)]+\)/);
    }
  });

  it('opens with nothing that was not captured, asked or written in an article', () => {
    for (const { text, articleTitle } of packet.openings) {
      const sources = [
        ...dialog.says.map(oneLine),
        ...Object.values(dialog.facts).map(([value]) => value ?? ''),
      ];
      const known = `${sources.join('\n')}\n${articleTitle === null ? '' : schoolIndex.passages.flatMap(({ sentences }) => sentences).join('\n')}`;
      for (const [figure] of text.matchAll(/[\p{N}£€$@][\p{N}£€$@.,]*/gu)) {
        expect(known, text).toContain(figure.replace(/[.,]$/u, ''));
      }
      const [, name] = /^Hello ([^,.]+)[,.]/u.exec(text) ?? [];
      if (name !== undefined) expect(dialog.facts.name?.[0]).toMatch(new RegExp(`^${name}`));
    }
  });
});
