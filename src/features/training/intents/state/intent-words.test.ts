import { expect, test } from 'vitest';
import type { Intent } from '../../../../contracts/api/intents';
import { counted, toneOf, weakFirst } from './intent-words';

const intent = (name: string, f1: number | null, more: Partial<Intent> = {}): Intent => ({
  name,
  title: name,
  description: '',
  origin: 'own',
  examples: 5,
  builtinExamples: 0,
  quality: f1 === null ? null : { examples: 5, precision: f1, recall: f1, f1 },
  ...more,
});

test('what was never trained comes first, then the weak, then the good', () => {
  const intents = [intent('good', 0.95), intent('weak', 0.4), intent('new', null), intent('fair', 0.7)];
  expect(weakFirst(intents, 'all', '').map(({ name }) => name)).toEqual(['new', 'weak', 'fair', 'good']);
});

test('built-in intents show among one’s own once they have own examples', () => {
  const intents = [
    intent('pricing', 0.9, { origin: 'builtin', examples: 0 }),
    intent('demo', 0.9, { origin: 'builtin', examples: 2 }),
    intent('empty', null, { examples: 0 }),
  ];
  expect(weakFirst(intents, 'own', '').map(({ name }) => name)).toEqual(['empty', 'demo']);
  expect(weakFirst(intents, 'all', 'PRIC').map(({ name }) => name)).toEqual(['pricing']);
});

test('counts read as people write them', () => {
  expect([counted(1, 'example'), counted(1204, 'example')]).toEqual(['1 example', '1,204 examples']);
  expect([0.8, 0.79, 0.59].map(toneOf)).toEqual(['positive', 'warning', 'danger']);
});
