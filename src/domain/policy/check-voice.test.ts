import { describe, expect, it } from 'vitest';
import { type BrandVoice, DEFAULT_BRAND_VOICE } from './brand-voice';
import { checkVoice } from './check-voice';

const sentences = (change: Partial<BrandVoice>) =>
  checkVoice({ ...DEFAULT_BRAND_VOICE, ...change }).map(({ sentence }) => sentence);

describe('a brand voice', () => {
  it('that is sound is passed over in silence', () => {
    expect(
      sentences({
        greeting: { en: 'Hello[[, {{visitorName}}]]! I am {{botName}} of {{orgName}}.' },
        phrasesToUse: ['Acme'],
        phrasesToAvoid: [
          { phrase: 'cheap', instead: 'affordable' },
          { phrase: 'unfortunately', instead: null },
        ],
      }),
    ).toEqual([]);
  });

  it.each<[string, Partial<BrandVoice>, string]>([
    [
      'greets with what it cannot know',
      { greeting: { en: 'Hi, {{agentName}} here' } },
      'The greeting (en) uses {{agentName}}, which is not known when the bot greets.',
    ],
    [
      'leaves a variable open',
      { greeting: { en: 'Hi', de: 'Hallo {{botName' } },
      'The greeting (de) has a {{variable}} or an [[optional part]] that is not closed.',
    ],
    [
      'avoids a phrase twice',
      { phrasesToAvoid: ['cheap', 'Cheap'].map((phrase) => ({ phrase, instead: null })) },
      '“Cheap” is on the list twice.',
    ],
    [
      'wants what it avoids',
      { phrasesToUse: ['cheap'], phrasesToAvoid: [{ phrase: 'cheap', instead: null }] },
      '“cheap” is to be used and to be avoided.',
    ],
    [
      'replaces one avoided phrase by another',
      {
        phrasesToAvoid: [
          { phrase: 'cheap', instead: 'low cost' },
          { phrase: 'low cost', instead: 'affordable' },
        ],
      },
      '“cheap” becomes “low cost”, which is to be avoided as well.',
    ],
  ])('that %s is told so', (_, change, sentence) => {
    expect(sentences(change)).toEqual([sentence]);
  });
});
