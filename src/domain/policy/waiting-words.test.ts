import { describe, expect, it } from 'vitest';
import { deadlineInWords, MESSAGE_LANGUAGES, timeInWords, waitInWords } from './waiting-words';

const now = new Date('2026-03-05T09:00:00Z'); // a Thursday, 10:00 in Berlin
const berlin = 'Europe/Berlin';

describe('the expected wait', () => {
  it.each([
    [0, 'shortly'],
    [119, 'shortly'],
    [120, 'in about 2 minutes'],
    [121, 'in about 3 minutes'],
    [600, 'in about 10 minutes'],
    [601, 'in about 15 minutes'],
    [3300, 'in about 55 minutes'],
    [3301, 'in about an hour'],
    [3600, 'in about an hour'],
    [3601, 'in about 2 hours'],
  ])('of %d seconds is said as %j', (seconds, words) => {
    expect(waitInWords(seconds, 'en-GB')).toBe(words);
  });

  it('is not promised when nobody could come', () => {
    expect(waitInWords(null, 'en')).toBeNull();
    expect(waitInWords(Number.POSITIVE_INFINITY, 'en')).toBeNull();
  });

  it('is said in every language we write, and in English to others', () => {
    expect(MESSAGE_LANGUAGES.map((language) => waitInWords(300, language))).toEqual([
      'in about 5 minutes',
      'in etwa 5 Minuten',
      'en unos 5 minutos',
      'dans environ 5 minutes',
      'em cerca de 5 minutos',
      'خلال حوالي 5 دقائق',
    ]);
    expect(waitInWords(300, 'sv')).toBe('in about 5 minutes');
    expect(waitInWords(120, 'ar')).toBe('خلال حوالي دقيقتين');
    expect(waitInWords(900, 'ar')).toBe('خلال حوالي 15 دقيقة');
  });
});

describe('a point in time', () => {
  const at = (iso: string, language = 'en') => timeInWords(new Date(iso), now, berlin, language);

  it('is named by its day as seen in the zone of the organisation', () => {
    expect(at('2026-03-05T13:00:00Z')).toBe('today at 14:00');
    expect(at('2026-03-05T23:30:00Z')).toBe('tomorrow at 00:30');
    expect(at('2026-03-09T08:00:00Z')).toBe('on Monday at 09:00');
    expect(at('2026-03-12T08:00:00Z')).toBe('on 12 March at 09:00');
  });

  it('follows the clock change', () => {
    expect(
      timeInWords(new Date('2026-03-30T07:00:00Z'), new Date('2026-03-28T12:00:00Z'), berlin, 'en'),
    ).toBe('on Monday at 09:00');
  });

  it('reads naturally in the other languages', () => {
    const monday = (language: string) => at('2026-03-09T08:00:00Z', language);
    expect(MESSAGE_LANGUAGES.map(monday)).toEqual([
      'on Monday at 09:00',
      'am Montag um 09:00 Uhr',
      'el lunes a las 09:00',
      'lundi à 09:00',
      'na segunda-feira às 09:00',
      'يوم الاثنين الساعة 09:00',
    ]);
    expect(at('2026-03-12T08:00:00Z', 'es')).toBe('el 12 de marzo a las 09:00');
  });
});

describe('a deadline', () => {
  const by = (iso: string, language: string) => deadlineInWords(new Date(iso), now, berlin, language);

  it('says "by", in each language', () => {
    expect(MESSAGE_LANGUAGES.map((language) => by('2026-03-09T09:00:00Z', language))).toEqual([
      'by Monday at 10:00',
      'bis Montag um 10:00 Uhr',
      'el lunes antes de las 10:00',
      'lundi avant 10:00',
      'na segunda-feira até às 10:00',
      'يوم الاثنين قبل الساعة 10:00',
    ]);
    expect(by('2026-03-12T09:00:00Z', 'en')).toBe('by 12 March at 10:00');
    expect(by('2026-03-12T09:00:00Z', 'de')).toBe('bis zum 12. März um 10:00 Uhr');
    expect(by('2026-03-05T13:00:00Z', 'de')).toBe('bis heute um 14:00 Uhr');
  });
});
