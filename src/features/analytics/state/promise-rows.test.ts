import { expect, test } from 'vitest';
import { csvRows } from '../../shared/figures/panel-table';
import { promiseRows, promiseTable } from './promise-rows';

const query = { from: '2026-03-02T00:00:00Z', to: '2026-03-09T00:00:00Z', team: 'sales' };
const before = { from: '2026-02-23T00:00:00Z', to: '2026-03-02T00:00:00Z', team: 'sales' };

test('promises are a table of the numbers shown, each asking for its own list with the same filters', () => {
  const rows = promiseRows(
    { query, figures: { kept: 3, broken: 1, open: 2, keptRate: 0.75 } },
    { query: before, figures: { kept: 4, broken: 0, open: 0, keptRate: 1 } },
  );
  const table = promiseTable(rows);
  expect(csvRows(table)).toEqual([
    ['Promises', 'Count', 'Period before'],
    ['Kept', 3, 4],
    ['Broken', 1, 0],
    ['Not due yet', 2, 0],
  ]);
  const [kept] = table.rows;
  expect(kept?.cells.map(({ request }) => request?.promises)).toEqual([
    undefined,
    { ...query, state: 'kept' },
    { ...before, state: 'kept' },
  ]);
});
