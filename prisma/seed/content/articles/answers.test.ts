import { describe, expect, it } from 'vitest';
import { answerFrom, bestCandidate } from '../../../../src/domain/bot/retrieval/answer-from';
import { buildIndex } from '../../../../src/domain/bot/retrieval/build-index';
import {
  ANSWER_THRESHOLD,
  CONFIDENCE_FEATURES,
  CONFIDENCE_MODEL,
} from '../../../../src/domain/bot/retrieval/confidence';
import { type ConfidenceSample, fitConfidence } from '../../../../src/domain/bot/retrieval/fit-confidence';
import { articles } from './all';
import { fittingOffTopic, fittingOnTopic } from './questions/fitting';
import { heldOutOffTopic, heldOutOnTopic } from './questions/held-out';
import { laterOffTopic, laterOnTopic } from './questions/held-out-later';

const index = buildIndex(articles.map(({ slug, title, body }) => ({ id: slug, title, body })));

function isRight(question: { text: string; answeredBy: string[] }): boolean {
  const answer = answerFrom(index, question.text);
  return (
    answer !== null &&
    answer.confidence >= ANSWER_THRESHOLD &&
    question.answeredBy.includes(answer.sources[0]?.articleId ?? '')
  );
}

const isAnswered = (text: string) => (answerFrom(index, text)?.confidence ?? 0) >= ANSWER_THRESHOLD;

describe('the demo knowledge base', () => {
  it('has at least 30 articles of 120 to 300 words with unique slugs', () => {
    expect(articles.length).toBeGreaterThanOrEqual(30);
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(articles.length);
    for (const { slug, body } of articles) {
      const words = body.split(/\s+/).length;
      expect(words, slug).toBeGreaterThanOrEqual(120);
      expect(words, slug).toBeLessThanOrEqual(300);
    }
  });

  it('answers at least 55 of 60 held-out questions from the right article', () => {
    expect(heldOutOnTopic).toHaveLength(60);
    expect(heldOutOnTopic.filter(isRight).length).toBeGreaterThanOrEqual(55);
  });

  it('says "I don\'t know" to at least 58 of 60 held-out questions it has no answer to', () => {
    expect(heldOutOffTopic).toHaveLength(60);
    expect(heldOutOffTopic.filter(isAnswered).length).toBeLessThanOrEqual(2);
  });

  it('holds on questions of detail that were written after it was finished', () => {
    expect(laterOnTopic.filter(isRight).length).toBeGreaterThanOrEqual(28);
    expect(laterOffTopic.filter(isAnswered)).toEqual([]);
  });

  it('answers questions in the other languages from its English articles', () => {
    const asked = [
      'Was kostet Acme?',
      '¿Hay una prueba gratis?',
      'Où sont hébergées nos données ?',
      'quanto custa o plano growth',
      'كم سعر الخطة Growth؟',
    ];
    expect(asked.filter(isAnswered)).toEqual(asked);
    expect(['Wie wird das Wetter morgen?', '¿Qué tiempo hace hoy?'].filter(isAnswered)).toEqual([]);
  });
});

describe('the confidence model', () => {
  it('is the one that the fitting questions give', () => {
    const nothing = { coverage: 0, heading: 0, sentence: 0, evidence: 0 };
    const samples: ConfidenceSample[] = [];
    for (const { text, answeredBy } of fittingOnTopic) {
      const candidate = bestCandidate(index, text);
      if (candidate && answeredBy.includes(candidate.passage.articleId)) {
        samples.push({ features: candidate.features, answers: true });
      }
    }
    for (const text of fittingOffTopic) {
      samples.push({ features: bestCandidate(index, text)?.features ?? nothing, answers: false });
    }
    const fitted = fitConfidence(samples);
    for (const feature of [...CONFIDENCE_FEATURES, 'intercept'] as const) {
      expect(fitted[feature], feature).toBeCloseTo(CONFIDENCE_MODEL[feature], 1);
    }
  });

  it('has questions for fitting and for measuring that do not overlap', () => {
    const fitting = new Set([...fittingOnTopic.map(({ text }) => text.toLowerCase()), ...fittingOffTopic]);
    const measuring = [...heldOutOnTopic.map(({ text }) => text.toLowerCase()), ...heldOutOffTopic];
    expect(measuring.filter((text) => fitting.has(text))).toEqual([]);
  });
});
