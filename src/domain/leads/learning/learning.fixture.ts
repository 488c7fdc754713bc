import { seededRandom } from '../../nlu/numeric/seeded-random';
import type { Cell, OutcomeTable } from './table';

/** Cases whose outcome hangs on a number, on whether it is known, and on a category; another number says nothing. */
export function sampleTable(cases: number, seed = 1): OutcomeTable {
  const random = seededRandom(seed);
  const rows: Cell[][] = [];
  const outcomes: boolean[] = [];
  for (let index = 0; index < cases; index++) {
    const value = random() * 10;
    const isKnown = random() > 0.2;
    const kind = ['red', 'green', 'blue'][Math.floor(random() * 3)] ?? 'red';
    const logit = (isKnown ? value - 6 : 1) + (kind === 'red' ? 1.5 : -0.5);
    rows.push([isKnown ? value : null, kind, Math.floor(random() * 50)]);
    outcomes.push(random() < 1 / (1 + Math.exp(-logit)));
  }
  const columns = [
    { name: 'value', kind: 'number' as const },
    { name: 'kind', kind: 'category' as const },
    { name: 'noise', kind: 'number' as const },
  ];
  return { columns, rows, outcomes };
}
