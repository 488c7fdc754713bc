import { describe, expect, it } from 'vitest';
import { builtinIntents } from '../nlu/builtin/intents';
import { judgeMessages } from './judge-messages';
import { ORDINARY_MESSAGES } from './ordinary-messages.fixture';

const START = Date.parse('2026-11-02T09:00:00Z');

/** Messages so many seconds apart. */
const sent = (texts: readonly string[], apart: number) =>
  texts.map((text, index) => ({ text, at: new Date(START + index * apart * 1_000) }));
const judge = (texts: readonly string[], apart = 5) => judgeMessages(sent(texts, apart));
const times = (count: number, text: string) => Array<string>(count).fill(text);

describe('what people write is clean', () => {
  const languages = Object.entries(ORDINARY_MESSAGES);

  it.each(languages)('each message by itself, and five times in half a minute (%s)', (_, messages) => {
    for (const text of messages) {
      expect(judge([text]), text).toEqual({ verdict: 'clean', reasons: [] });
      const again = /https?:|www\./.test(text) ? 3 : 5;
      expect(judge(times(again, text), 6), text).toEqual({ verdict: 'clean', reasons: [] });
    }
  });

  it.each(languages)(
    'all of them as one conversation, and at once after the net came back (%s)',
    (_, messages) => {
      for (const apart of [0, 1, 20]) expect(judge(messages, apart).verdict).toBe('clean');
    },
  );

  it('what the bot has learned from, whatever is said ten in a row', () => {
    const texts = builtinIntents()
      .filter(({ name }) => name !== 'spam')
      .flatMap(({ examples }) => examples.map(({ text }) => text));
    expect(texts.length).toBeGreaterThan(500);
    for (let from = 0; from < texts.length; from += 10) {
      const ten = texts.slice(from, from + 10);
      expect(judge(ten, 1), ten.join(' | ')).toEqual({ verdict: 'clean', reasons: [] });
    }
  });

  it('a short word again and again by somebody who waits', () => {
    expect(judge(times(12, 'hello?'), 3).verdict).toBe('clean');
  });

  it('the same question every two minutes', () => {
    expect(judge(times(6, 'How much does the Growth plan cost?'), 120).verdict).toBe('clean');
  });

  it('letters hit at random, once the person behind them speaks', () => {
    expect(judge(['sdkfjhskdjfhsdkjfh', 'lkjsdfhlkjsdhf', 'sorry, my keyboard was locked']).verdict).toBe(
      'clean',
    );
  });

  it('nothing at all', () => {
    expect(judgeMessages([])).toEqual({ verdict: 'clean', reasons: [] });
  });
});

describe('what no person does', () => {
  const offer = 'Cheap followers and likes for your page';

  it('the same words six times within a minute', () => {
    expect(judge(times(5, offer)).verdict).toBe('clean');
    expect(judge(times(6, offer))).toEqual({ verdict: 'suspicious', reasons: ['repeated'] });
    expect(judge([...times(5, offer), `  ${offer.toUpperCase()} `]).reasons).toEqual(['repeated']);
  });

  it('twelve times is a flood', () => {
    expect(judge(times(11, offer), 1).verdict).toBe('suspicious');
    expect(judge(times(12, offer), 1)).toEqual({ verdict: 'flood', reasons: ['repeated'] });
  });

  it('the same link four times within ten minutes', () => {
    const text = 'Look at https://win.example today';
    expect(judge(times(3, text), 100).verdict).toBe('clean');
    expect(judge(times(4, text), 100)).toEqual({ verdict: 'suspicious', reasons: ['repeated'] });
  });

  it('nothing but links', () => {
    const links = [1, 2, 3, 4].map((at) => `https://shop-${at}.example/deal`);
    expect(judge(links.slice(0, 3)).verdict).toBe('clean');
    expect(judge(links)).toEqual({ verdict: 'suspicious', reasons: ['links_only'] });
    expect(judge(['Hello, these are our shops, one for each country', ...links.slice(0, 3)]).verdict).toBe(
      'clean',
    );
  });

  it('five strangers’ sites in one message; five pages of one site are fine', () => {
    const sites = [1, 2, 3, 4, 5].map((at) => `https://casino-${at}.example/x`);
    expect(judge([`Best odds: ${sites.join(' ')}`])).toEqual({
      verdict: 'suspicious',
      reasons: ['many_links'],
    });
    const pages = [1, 2, 3, 4, 5].map((at) => `https://www.northwind.io/p/${at}`);
    expect(judge([`We sell these: ${pages.join(', ')}`]).verdict).toBe('clean');
  });

  it('four messages of letters hit at random', () => {
    const noise = ['sdkfjhskdjfhsdkjfh', 'lkjsdfhlkjsdhf', 'qwrtpsdfghjklzxc', 'asdfghjkl asdfghjkl'];
    expect(judge(noise)).toEqual({ verdict: 'suspicious', reasons: ['gibberish'] });
    expect(judge(noise.slice(0, 3)).verdict).toBe('clean');
  });

  it('is forgotten once the messages are old', () => {
    const old = sent(times(6, offer), 5);
    const later = { text: 'How much is it?', at: new Date(START + 700_000) };
    expect(judgeMessages([...old, later]).verdict).toBe('clean');
  });
});
