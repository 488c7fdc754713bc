import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../nlu/numeric/seeded-random';
import { alikePairs, dot } from './alike-pairs';
import { groupQuestions } from './group-questions';
import { questionVectors } from './question-vectors';

const asked = [
  'Do you ship to Norway?',
  'How do I export my data to CSV?',
  'do you deliver to norway',
  'SAP integration?',
  'Can I pay by invoice?',
  'csv export',
  'Can you ship to Norway please',
  'intergration with SAP?',
  'Do you have a dark mode?',
  'can i export data as csv file',
  'Is shipping to Norway possible?',
  'Is there a CSV export?',
  'do you integrate with SAP',
  'Csv export!',
];

const textsOf = (questions: readonly string[]) =>
  groupQuestions(questions.map((text) => ({ text }))).map(({ questions: group, typical }) => ({
    typical: typical.text,
    texts: group.map(({ text }) => text),
  }));

describe('unanswered questions', () => {
  it('are grouped by likeness, in other words, other order and with slips', () => {
    expect(textsOf(asked)).toEqual([
      {
        typical: 'csv export',
        texts: [
          'How do I export my data to CSV?',
          'csv export',
          'can i export data as csv file',
          'Is there a CSV export?',
          'Csv export!',
        ],
      },
      {
        typical: 'Can you ship to Norway please',
        texts: [
          'Do you ship to Norway?',
          'do you deliver to norway',
          'Can you ship to Norway please',
          'Is shipping to Norway possible?',
        ],
      },
      {
        typical: 'SAP integration?',
        texts: ['SAP integration?', 'intergration with SAP?', 'do you integrate with SAP'],
      },
      { typical: 'Can I pay by invoice?', texts: ['Can I pay by invoice?'] },
      { typical: 'Do you have a dark mode?', texts: ['Do you have a dark mode?'] },
    ]);
  });

  it('fall into the same groups whatever order they come in', () => {
    const sets = (questions: readonly string[]) =>
      textsOf(questions)
        .map(({ texts }) => texts.toSorted().join('|'))
        .toSorted();
    expect(sets(asked.toReversed())).toEqual(sets(asked));
  });

  it('that are about different things stay apart however alike they sound', () => {
    expect(
      textsOf(['Do you ship to Norway?', 'Do you have a dark mode?', 'Do you work on Sundays?']),
    ).toHaveLength(3);
  });

  it('are each in exactly one group, and there may be none', () => {
    expect(groupQuestions([])).toEqual([]);
    const questions = randomQuestions(300);
    const grouped = groupQuestions(questions).flatMap((group) => group.questions);
    expect(grouped).toHaveLength(questions.length);
    expect(new Set(grouped)).toEqual(new Set(questions));
  });

  it('of which there are thousands, in few words, take seconds at most', { timeout: 60_000 }, () => {
    const begun = process.cpuUsage();
    groupQuestions(randomQuestions(5_000));
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(20_000);
  });
});

describe('alike pairs', () => {
  it('are those that comparing every pair would find', () => {
    const vectors = questionVectors(randomQuestions(120).map(({ text }) => text));
    const found = alikePairs(vectors, 0.6).map(({ one, other }) => `${one}-${other}`);
    const all = vectors.flatMap((vector, other) =>
      vectors
        .slice(0, other)
        .flatMap((before, one) => (dot(before, vector) >= 0.6 ? [`${one}-${other}`] : [])),
    );
    expect(all.length).toBeGreaterThan(10);
    expect(found.toSorted()).toEqual(all.toSorted());
  });
});

const WORDS =
  'ship export invoice scanner norway csv label printer return api webhook zone picker batch serial lot expiry forklift dock carrier rate tax customs pallet'.split(
    ' ',
  );

function randomQuestions(count: number): { text: string }[] {
  const random = seededRandom(7);
  const word = () => WORDS[Math.floor(random() * WORDS.length)] ?? '';
  return Array.from({ length: count }, () => ({
    text: `can you ${Array.from({ length: 2 + Math.floor(random() * 4) }, word).join(' ')}`,
  }));
}
