import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerFrom } from './answer-from';
import { buildIndex } from './build-index';
import { ANSWER_THRESHOLD } from './confidence';
import { languageSchool, schoolOffTopic, schoolOnTopic } from './language-school.fixture';
import { search } from './search';

const index = buildIndex(languageSchool);

describe('search', () => {
  it('puts the passage about it first, with its article', () => {
    const [best] = search(index, 'paying in instalments', 3);
    expect(best?.article).toEqual({ id: 'fees', title: 'Course fees' });
    expect(best?.passage.headings).toEqual(['Paying in instalments']);
  });

  it('returns at most k, best first', () => {
    const hits = search(index, 'group course lesson', 3);
    expect(hits).toHaveLength(3);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('finds a misspelt word', () => {
    expect(search(index, 'instalmnets', 1)[0]?.article.id).toBe('fees');
  });

  it('finds nothing when no word is known, also for words every object has', () => {
    expect(search(index, 'constructor hippopotamus', 5)).toEqual([]);
    expect(search(buildIndex([]), 'course', 5)).toEqual([]);
  });
});

describe('an answer', () => {
  it('quotes the sentences that say it and cites the article', () => {
    expect(answerFrom(index, 'can I pay the fees in instalments?')).toMatchObject({
      text: 'Course fees can be paid in three monthly instalments without interest. Group: Fee £240. Intensive: Fee £410.',
      sources: [{ articleId: 'fees', title: 'Course fees' }],
    });
  });

  it('starts at the beginning of the article when the question is about all of it', () => {
    expect(answerFrom(index, 'what are the fees')?.text).toMatch(/^A group course costs £240/);
  });

  it('is null when the articles share no word with the question', () => {
    expect(answerFrom(index, 'who painted the Mona Lisa')).toBeNull();
    expect(answerFrom(index, '')).toBeNull();
  });

  it('tells answerable from unanswerable questions in another trade without any change', () => {
    const sure = (question: string) => (answerFrom(index, question)?.confidence ?? 0) >= ANSWER_THRESHOLD;
    const answered = schoolOnTopic.filter(
      ([question, articleId]) =>
        sure(question) && answerFrom(index, question)?.sources[0]?.articleId === articleId,
    );
    expect(schoolOffTopic.filter(sure)).toEqual([]);
    expect(answered.length).toBeGreaterThanOrEqual(8);
  });

  it('is never longer than three sentences or 500 characters, and always from one article', () => {
    const word = fc.constantFrom(
      'course',
      'lesson',
      'test',
      'teacher',
      'pay',
      'group',
      'free',
      'xyz',
      'the',
      '£',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 12 }), (words) => {
        const answer = answerFrom(index, words.join(' '));
        if (answer === null) return;
        expect(answer.text.length).toBeLessThanOrEqual(500);
        expect(answer.confidence).toBeGreaterThanOrEqual(0);
        expect(answer.confidence).toBeLessThanOrEqual(1);
        expect(answer.sources).toHaveLength(1);
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('does not quote a sentence that is too long to be read in a chat', () => {
    const long = buildIndex([{ id: 'l', title: 'Long', body: `${'zebra '.repeat(200)}.` }]);
    expect(answerFrom(long, 'zebra')).toBeNull();
  });
});
