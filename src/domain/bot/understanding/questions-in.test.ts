import { describe, expect, it } from 'vitest';
import { looksLikeQuestion, questionsIn } from './questions-in';

describe('what is asked in a message', () => {
  it.each([
    ['what does it cost', ['what does it cost']],
    ['Hi there, do you have an API', ['do you have an API']],
    ["I'm Jane. How long is the trial? Thanks!", ['How long is the trial?']],
    [
      'which carriers do you support and do you have an API?',
      ['which carriers do you support', 'do you have an API?'],
    ],
    ["I'm Mike, mike@hooli.test, how much for 20 users?", ['how much for 20 users?']],
    ['tell me about security', ['tell me about security']],
    ['we ship to Norway, can you print customs forms', ['can you print customs forms']],
    ['Was kostet das?\nUnd gibt es eine Testphase?', ['Was kostet das?', 'Und gibt es eine Testphase?']],
    ['¿cuánto cuesta?', ['¿cuánto cuesta?']],
    ['y a-t-il un essai gratuit', ['y a-t-il un essai gratuit']],
    ['quanto custa o plano', ['quanto custa o plano']],
    ['هل توجد تجربة مجانية', ['هل توجد تجربة مجانية']],
    ['and Scale?', ['and Scale?']],
  ])('%j asks %j', (text, expected) => {
    expect(questionsIn(text)).toEqual(expected);
  });

  it.each([
    'Jane Doe',
    'we have 40 people',
    'thank you',
    'my login does not work',
    'Globex, jane@globex.com',
    '',
  ])('%j asks nothing', (text) => {
    expect(questionsIn(text)).toEqual([]);
    expect(looksLikeQuestion(text)).toBe(false);
  });
});
