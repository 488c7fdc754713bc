import { expect, it } from 'vitest';
import { trainingSetChanges } from './changes';

const before = [
  { text: 'where is my parcel', intent: 'order_status' },
  { text: 'what does it cost', intent: 'pricing' },
  { text: 'can I pay later', intent: 'pricing' },
];

it('says what was added, removed and moved, and where', () => {
  const after = [
    { text: 'where is my parcel', intent: 'order_status' },
    { text: 'can I pay later', intent: 'billing' },
    { text: 'send me an invoice', intent: 'billing' },
  ];
  expect(trainingSetChanges(before, after)).toEqual({
    added: 1,
    removed: 1,
    moved: 1,
    intents: [
      { intent: 'billing', added: 2, removed: 0 },
      { intent: 'pricing', added: 0, removed: 2 },
    ],
    texts: [
      { change: 'added', text: 'send me an invoice', intent: 'billing', from: null },
      { change: 'moved', text: 'can I pay later', intent: 'billing', from: 'pricing' },
      { change: 'removed', text: 'what does it cost', intent: 'pricing', from: null },
    ],
  });
});

it('is empty where nothing changed, in whatever order', () => {
  expect(trainingSetChanges(before, before.toReversed())).toMatchObject({
    added: 0,
    removed: 0,
    moved: 0,
    intents: [],
    texts: [],
  });
});

it('shows twenty texts of each kind and counts them all', () => {
  const many = Array.from({ length: 50 }, (_, index) => ({ text: `text ${index}`, intent: 'pricing' }));
  const changes = trainingSetChanges([], many);
  expect(changes.added).toBe(50);
  expect(changes.texts).toHaveLength(20);
});
