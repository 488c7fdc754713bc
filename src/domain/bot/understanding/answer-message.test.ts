import { describe, expect, it } from 'vitest';
import type { IntentPrediction } from '../../nlu/types';
import { buildIndex } from '../retrieval/build-index';
import { languageSchool } from '../retrieval/language-school.fixture';
import { type AnswerMessageInput, answerMessage } from './answer-message';

const index = buildIndex([
  ...languageSchool,
  { id: 'demo', title: 'Live demo', body: 'A live demo takes half an hour and is free.' },
]);

const intentOf = (intent: string | null, confidence = 0.9): IntentPrediction => ({
  intent,
  confidence,
  inScope: intent !== null,
  scopeScore: confidence,
  alternatives: [],
});

function answers(text: string, overrides: Partial<AnswerMessageInput> = {}) {
  const input = { index, text, intent: intentOf(null), fieldSpans: [], previousQuestion: null, ...overrides };
  const { answers: given, confidence, asksSomething } = answerMessage(input);
  return { articles: given.map(({ sources }) => sources[0]?.articleId), confidence, asksSomething };
}

describe('answering a message', () => {
  it('answers each of two questions', () => {
    expect(answers('How much is a group course? And is the placement test free?').articles).toEqual([
      'fees',
      'placement',
    ]);
  });

  it('gives the confidence of the least sure answer, so that a half-answered message shows', () => {
    const { articles, confidence } = answers('How much is a group course? And do penguins fly?');
    expect(articles).toEqual(['fees']);
    expect(confidence).toBeLessThan(0.2);
  });

  it('looks at the rest of the message where the question alone says too little', () => {
    expect(answers('I missed a group lesson yesterday. What happens now?').articles).toEqual(['absence']);
  });

  it('understands a follow-up by the question before', () => {
    const previousQuestion = 'how much is a group course';
    expect(answers('and private lessons?').articles).toEqual(['courses']);
    expect(answers('and private lessons?', { previousQuestion }).articles).toEqual(['fees']);
  });

  it('does not take what was read as a field for a question', () => {
    const text = 'we are nine students';
    expect(answers(text, { fieldSpans: [{ start: 7, end: 20 }] })).toEqual({
      articles: [],
      confidence: null,
      asksSomething: false,
    });
  });

  it('answers a statement only when the articles fit it closely or its intent wants information', () => {
    expect(answers('I teach a group').articles).toEqual([]);
    expect(answers('placement test').articles).toEqual(['placement']);
    expect(answers('the fees please', { intent: intentOf('pricing') }).articles).toEqual(['fees']);
  });

  it('does not answer moods and trouble with an article', () => {
    expect(answers('your courses are too expensive', { intent: intentOf('objection') })).toMatchObject({
      articles: [],
      asksSomething: false,
    });
    expect(answers('the placement test does not work', { intent: intentOf('technical_problem') })).toEqual({
      articles: [],
      confidence: 0,
      asksSomething: true,
    });
  });

  it('looks up the topic of an intent beyond doubt when the words find nothing', () => {
    expect(answers('can I see it next week?', { intent: intentOf('demo') }).articles).toEqual(['demo']);
    expect(answers('can I see it next week?', { intent: intentOf('demo', 0.6) }).articles).toEqual([]);
  });
});
