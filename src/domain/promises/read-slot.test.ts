import { describe, expect, it } from 'vitest';
import { readSlot, type SlotReading } from './read-slot';

/** Tuesday, 24 November 2026, and the two days after it; hours from 9 to 16 in Berlin, which is UTC+1. */
const SLOTS = [24, 25, 26].flatMap((day) =>
  [8, 9, 10, 13, 14, 15].map((hour) => new Date(Date.UTC(2026, 10, day, hour))),
);
const NOW = new Date('2026-11-23T12:00:00Z');
const read = (text: string, language = 'en', timeZone = 'Europe/Berlin') =>
  readSlot(text, SLOTS, { language, timeZone, now: NOW });
const at = (reading: SlotReading) => (reading.kind === 'one' ? reading.startsAt.toISOString() : reading.kind);

describe('a time said in free words', () => {
  it.each([
    ['en', 'Tuesday at 10 would be great', '2026-11-24T09:00:00.000Z'],
    ['en', 'tomorrow 10am', '2026-11-24T09:00:00.000Z'],
    ['en', 'how about Wed 3pm?', '2026-11-25T14:00:00.000Z'],
    ['en', 'the 26th of November at 2:00 p.m.', '2026-11-26T13:00:00.000Z'],
    ['de', 'Morgen um 9 Uhr', '2026-11-24T08:00:00.000Z'],
    ['de', 'Übermorgen um 15 Uhr bitte', '2026-11-25T14:00:00.000Z'],
    ['de', 'Donnerstag, 26.11., 11:00', '2026-11-26T10:00:00.000Z'],
    ['es', 'el miércoles a las 10:00', '2026-11-25T09:00:00.000Z'],
    ['es', 'mañana a las 4 de la tarde', '2026-11-24T15:00:00.000Z'],
    ['fr', 'jeudi à 14h', '2026-11-26T13:00:00.000Z'],
    ['fr', 'demain 10h00', '2026-11-24T09:00:00.000Z'],
    ['pt', 'quarta-feira às 9h', '2026-11-25T08:00:00.000Z'],
    ['pt', 'amanhã às 15:00', '2026-11-24T14:00:00.000Z'],
    ['ar', 'غدًا الساعة ١٠', '2026-11-24T09:00:00.000Z'],
    ['ar', 'الأربعاء الساعة 11', '2026-11-25T10:00:00.000Z'],
  ])('%s: %s', (language, text, expected) => {
    expect(at(read(text, language))).toBe(expected);
  });

  it('is in the visitor’s own zone', () => {
    expect(at(read('Tuesday at 4am', 'en', 'America/New_York'))).toBe('2026-11-24T09:00:00.000Z');
  });

  it('tells some apart where only a day or only a time is said', () => {
    const day = read('Thursday is fine');
    expect(day).toMatchObject({ kind: 'several' });
    expect(day.kind === 'several' && day.slots.length).toBe(6);
    const time = read('at 10:00');
    expect(time.kind === 'several' && time.slots.length).toBe(3);
  });

  it.each([
    'What does it cost?',
    'We are 10 people',
    'Friday at 10',
    'Tuesday at 20:00',
    'no thanks',
    'in 2026',
  ])('%s is none of those on offer', (text) => {
    expect(read(text)).toEqual({ kind: 'none' });
  });
});

describe('a time chosen in the form', () => {
  it.each(['en', 'de', 'es', 'fr', 'pt', 'ar', 'en-US'])('as the page writes it (%s)', (language) => {
    for (const slot of SLOTS) {
      const day = new Intl.DateTimeFormat(language, {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        timeZone: 'Europe/Berlin',
      }).format(slot);
      const time = new Intl.DateTimeFormat(language, {
        hour: 'numeric',
        minute: '2-digit',
        timeZone: 'Europe/Berlin',
      }).format(slot);
      expect(at(read(`${day}, ${time}`, language)), `${day}, ${time}`).toBe(slot.toISOString());
    }
  });
});
