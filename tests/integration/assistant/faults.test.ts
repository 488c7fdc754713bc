import { beforeAll, describe, expect, test } from 'vitest';
import { type ModelBehaviour, proposal } from '../../support/fake-language-model';
import { assistantScene, brain, OFFLINE_PRICE, PRICE_QUESTION, PRICE_WORDS } from './scene';

beforeAll(() => brain.warmUp());

describe('a language model that works', () => {
  test('words the answer, cites its article, and is shown the organisation’s knowledge and nothing secret', async () => {
    const scene = await assistantScene();
    scene.model.behave({ kind: 'says', text: proposal({ reply: PRICE_WORDS }) });
    await scene.say(PRICE_QUESTION);
    expect((await scene.told())[0]).toContain(PRICE_WORDS);
    expect(await scene.calls()).toEqual([
      { outcome: 'used', detail: null, inputTokens: 900, outputTokens: 100 },
    ]);
    const [call] = scene.model.calls;
    expect(call?.path).toBe('/v1/chat/completions');
    expect(JSON.parse(call?.user ?? '')).toMatchObject({
      visitorMessage: PRICE_QUESTION,
      passages: [{ id: 'P1', title: 'Plans and prices' }],
    });
    expect(call?.system).not.toContain(PRICE_QUESTION);
  });

  test('is not asked where the bot’s own words are fixed: greetings and wishes for a person', async () => {
    const scene = await assistantScene();
    await scene.say('Hello!');
    await scene.say('Are you a bot?');
    await scene.say('Can I talk to a real person please?');
    expect(scene.model.calls).toEqual([]);
  });
});

/** Whatever goes wrong, the same turn is answered with the bot's own words, within the model's time. */
const FAULTS: readonly (readonly [string, ModelBehaviour, string, string | RegExp])[] = [
  ['hangs', { kind: 'hangs' }, 'timed_out', 'No answer within 1 seconds'],
  [
    'is slow',
    { kind: 'says', text: proposal({ reply: PRICE_WORDS }), pauseMs: 400 },
    'timed_out',
    'No answer within 1 seconds',
  ],
  [
    'stops in the middle',
    { kind: 'stops_in_the_middle', text: proposal({ reply: PRICE_WORDS }) },
    'timed_out',
    /./,
  ],
  [
    'drops in the middle',
    { kind: 'drops_in_the_middle', text: proposal({ reply: PRICE_WORDS }) },
    'failed',
    /./,
  ],
  ['answers 500', { kind: 'status', status: 500 }, 'failed', 'The endpoint answered 500'],
  ['answers 429', { kind: 'status', status: 429 }, 'failed', /too many calls/],
  ['refuses the key', { kind: 'status', status: 401 }, 'failed', /API key/],
  ['answers with a page', { kind: 'raw', body: '<html>hello</html>', type: 'text/html' }, 'failed', /./],
  [
    'streams garbage',
    { kind: 'raw', body: 'data: {"choices": [[[\n\ndata: \u0000\u0001\n\n' },
    'failed',
    /./,
  ],
  ['says nothing', { kind: 'raw', body: 'data: [DONE]\n\n' }, 'failed', /./],
  [
    'writes prose in place of JSON',
    { kind: 'says', text: `${PRICE_WORDS} Anything else?` },
    'failed',
    /form/,
  ],
  ['writes another object', { kind: 'says', text: '{"reply": 42, "answer": "sure"}' }, 'failed', /form/],
];

describe('a language model that', () => {
  // One that hangs never ends by itself: that the turn ends at all shows that its time is kept.
  test.each(FAULTS)(
    '%s is replaced by the bot’s own answer in the same turn',
    async (_, behaviour, outcome, detail) => {
      const scene = await assistantScene({ budgetMs: 1_000 });
      scene.model.behave(behaviour);
      await scene.say(PRICE_QUESTION);
      expect((await scene.told())[0]).toContain(OFFLINE_PRICE);
      const [call, ...others] = await scene.calls();
      expect(others).toEqual([]);
      expect(call?.outcome).toBe(outcome);
      expect(call?.detail).toMatch(detail);
      await scene.model.close();
    },
  );

  test('is not there at all is no worse', async () => {
    const scene = await assistantScene({ baseUrl: 'http://127.0.0.1:9/v1' });
    await scene.say(PRICE_QUESTION);
    expect((await scene.told())[0]).toContain(OFFLINE_PRICE);
    expect(await scene.calls()).toMatchObject([
      { outcome: 'failed', detail: 'Nothing answers at this address' },
    ]);
  });
});
