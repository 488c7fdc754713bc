import { expect, test } from 'vitest';
import { csvRows } from '../../shared/figures/panel-table';
import { flowTable } from './flow-table';

test('ribbons that begin together stand together, with their share of the step', () => {
  const table = flowTable({
    conversations: 4,
    links: [
      { source: 'all', target: 'bot_only', count: 1 },
      { source: 'answered', target: 'end:resolved', count: 3 },
      { source: 'all', target: 'reason:high_score', count: 3 },
    ],
  });
  expect(csvRows(table)).toEqual([
    ['From', 'To', 'Conversations', 'Of the step'],
    ['Conversations', 'High score', 3, 0.75],
    ['Conversations', 'Bot only', 1, 0.25],
    ['Person answered', 'Resolved', 3, 1],
  ]);
  expect(table.rows[1]?.cells[2]?.request).toMatchObject({ source: 'all', target: 'bot_only' });
});
