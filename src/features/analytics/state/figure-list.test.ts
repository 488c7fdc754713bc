import { describe, expect, it } from 'vitest';
import {
  conversation,
  DAY,
  later,
  metricsOf,
  resolved,
  unanswered,
} from '../../../domain/metrics/metrics.fixture';
import { spreadsheetLines } from '../../../domain/text/csv';
import { csvRows } from '../../shared/figures/panel-table';
import { figureLines, figureTable } from './figure-list';

const aWeekAgo = later(-7 * DAY);
const report = metricsOf(
  {
    conversations: [
      conversation('a'),
      conversation('b'),
      conversation('before', { firstVisitorMessageAt: aWeekAgo }),
    ],
    episodes: [
      resolved('a1', 'a'),
      unanswered('b1', 'b', 'abandoned'),
      resolved('before1', 'before', { requestedAt: aWeekAgo }),
    ],
  },
  { compare: 'previous' },
);

describe('a list of figures', () => {
  it('has each value beside that of the period before, a median and a share with what they are of', () => {
    const lines = figureLines(report, ['unansweredShare', 'visitorWait', 'endedResolved']);
    expect(lines.map(({ value, before, counted, of }) => [value, before, counted, of])).toEqual([
      [0.5, 0, 1, 2],
      [40, 40, null, 1],
      [1, 1, null, null],
    ]);
  });

  it('is a file of the same numbers, rates as 0–1 and durations in seconds', () => {
    const lines = figureLines(report, ['unansweredShare', 'visitorWait', 'endedResolved']);
    expect(spreadsheetLines(csvRows(figureTable(lines, true))).split('\r\n')).toEqual([
      'Figure,Value,Period before,Counted,Of,95% from,95% to,May still change',
      expect.stringMatching(/^Unanswered,0\.5,0,1,2,0\.0945\d+,0\.905\d+,0$/),
      'Visitor wait,40,40,,1,,,0',
      'Resolved,1,1,,,,,',
      '',
    ]);
  });

  it('of counts alone has no columns that would stay empty', () => {
    const table = figureTable(figureLines(report, ['endedResolved', 'endedAbandoned']), false);
    expect(table.columns.map(({ label }) => label)).toEqual(['Figure', 'Count']);
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Resolved', '1'],
      ['Abandoned', '1'],
    ]);
  });
});
