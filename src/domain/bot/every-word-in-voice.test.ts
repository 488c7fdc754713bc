import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type BrandVoice, DEFAULT_BRAND_VOICE } from '../policy/brand-voice';
import type { MessageValues } from '../policy/message-variables';
import { renderMessage } from '../policy/render-template';
import { MESSAGE_KEYS } from '../policy/types';
import { simulate, testPolicy } from './bot.fixture';
import { suggestOpenings } from './packet/suggest-openings';
import { PHRASES, say } from './phrases/say';
import type { QualificationFlow } from './qualification/question';
import { buildIndex } from './retrieval/build-index';

/** Every word of ours below is written with this mark in it, and this voice takes it out. */
const MARK = 'qqmark';
const voice: BrandVoice = { ...DEFAULT_BRAND_VOICE, phrasesToAvoid: [{ phrase: MARK, instead: 'reworded' }] };
const values: MessageValues = { visitorName: 'Jane', orgName: 'Acme', position: 2, wait: 'soon' };

const marked = <Texts extends object>(texts: Texts): Texts =>
  JSON.parse(JSON.stringify(texts), (_, value) => (typeof value === 'string' ? `${MARK} ${value}` : value));

const messages = marked(testPolicy.messages);
const index = buildIndex([
  { id: 'pool', title: 'Swimming pool', body: `The swimming pool ${MARK} is open on Sundays.` },
]);
const flow: QualificationFlow = [
  {
    field: 'email',
    required: true,
    ask: { en: `E-mail, ${MARK}?` },
    unreadable: { en: `Not readable, ${MARK}.` },
  },
];

function bot() {
  const policy = { ...testPolicy, messages };
  const talk = simulate({ flow, index, context: { voice, policy } });
  return (text: string, mode?: Parameters<typeof talk.say>[1]) => talk.say(text, mode).reply?.text ?? '';
}

describe('the brand voice is heard in', () => {
  it.each(
    MESSAGE_KEYS.flatMap((key) => Object.keys(testPolicy.messages[key]).map((language) => [key, language])),
  )('the message %s in %s', (key, language) => {
    const name = MESSAGE_KEYS.find((one) => one === key) ?? 'greeting';
    const text = renderMessage({ messages, bookingUrl: null }, name, language ?? 'en', values, voice);
    expect(text).not.toContain(MARK);
    expect(text).toMatch(/reworded/i);
  });

  it('the greeting of the voice itself', () => {
    const own = { ...voice, greeting: { en: `Ahoy ${MARK}, {{orgName}} here` } };
    expect(renderMessage({ messages, bookingUrl: null }, 'greeting', 'pt-BR', values, own)).toBe(
      'Ahoy reworded, Acme here',
    );
  });

  it('every sentence of the bot, in every language', () => {
    const formal: BrandVoice = { ...voice, tone: 'formal' };
    for (const language of ['en', 'de', 'es', 'fr', 'pt', 'ar'] as const) {
      for (const key of Object.keys(PHRASES[language]) as (keyof typeof PHRASES.en)[]) {
        expect(say(key, { language, voice: formal, values })).not.toMatch(/[!¡]/);
      }
    }
  });

  it('an answer, “I do not know”, a question, its repetition and the words while waiting', {
    timeout: 120_000,
  }, () => {
    const [answering, asking, waiting, late] = [bot(), bot(), bot(), bot()];
    const said = [
      answering('When is the swimming pool open?'),
      answering('Do you sell zebras?'),
      asking('I have a question about something'),
      asking('jane at'),
      asking('jane@'),
      waiting('hello?', 'hold'),
      waiting('jane@', 'hold'),
      late('this is terrible, nothing works'),
    ];
    expect(said.join('\n')).not.toContain(MARK);
    expect(said[0]).toMatch(/pool reworded is open/i);
    expect(said[1]).toMatch(/^Reworded/i);
    expect(said.join('\n')).toContain('Not readable, reworded.');
    expect(said.join('\n')).toContain('E-mail, reworded?');
  });

  it('the openings suggested to agents', () => {
    const openings = suggestOpenings({
      reason: 'visitor_request',
      notes: [],
      fields: [],
      currency: 'EUR',
      language: 'en',
      voice: { ...DEFAULT_BRAND_VOICE, tone: 'formal' },
      index,
    });
    for (const { text } of openings) expect(text).not.toMatch(/[!]|I’m|you’re/);
  });
});

describe('the brand voice is applied', () => {
  it('in one place: no other file of the product rewords anything by itself', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\./.test(file) && !file.startsWith('db/generated'),
    );
    const users = files.filter((file) => /\bapplyBrandVoice\(/.test(readFileSync(`src/${file}`, 'utf8')));
    expect(users.toSorted()).toEqual([
      // Declares it.
      'domain/policy/brand-voice.ts',
      // Asks whether a replacement is to be avoided itself.
      'domain/policy/check-voice.ts',
      'domain/policy/in-voice.ts',
    ]);
  });
});
