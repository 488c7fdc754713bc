import fc from 'fast-check';
import { expect, test } from 'vitest';
import { computeMetrics } from '../../../domain/metrics/compute-metrics';
import { drillDown } from '../../../domain/metrics/drill-down';
import { BREAKDOWN_DIMENSIONS, FIGURE_KEYS } from '../../../domain/metrics/figures';
import { context, later, query } from '../../../domain/metrics/metrics.fixture';
import { randomRecords } from '../../../domain/metrics/random-records.fixture';
import type { MetricsReport } from '../../../domain/metrics/report';
import type { PanelTable } from '../../shared/figures/panel-table';
import { breakdownTable } from './breakdown-table';
import type { DrillDownRequest } from './drill-down';
import { figureLines, figureTable } from './figure-list';
import { funnelSteps, funnelTable } from './funnel-steps';
import { queueTable } from './queue-rows';
import { trendTable } from './trend-points';
import { speedTable, waitRows, waitTable } from './wait-rows';
import { weekCells, weekTable } from './week-cells';
import { worthTable } from './worth-table';

const asked = query({
  compare: 'previous',
  breakdowns: [...BREAKDOWN_DIMENSIONS],
  distributions: ['waitBand', 'weekHour'],
});

/** Every table of the dashboard. */
function tablesOf(report: MetricsReport): PanelTable<DrillDownRequest>[] {
  const waits = waitRows(report);
  return [
    figureTable(figureLines(report, FIGURE_KEYS), true),
    funnelTable(funnelSteps(report)),
    queueTable(report),
    worthTable(report),
    trendTable(report, 'conversations', 'Conversations'),
    trendTable(report, 'requests', 'Requests'),
    waitTable(waits),
    speedTable(waits),
    weekTable(weekCells(report, undefined).flat(), 'UTC'),
    ...report.breakdowns.map(({ dimension, rows }) =>
      breakdownTable(dimension, rows, (key) => key ?? 'none'),
    ),
  ];
}

test('every count that can be clicked, of this period or the one before, leads to a list of its length', () => {
  let clicked = 0;
  fc.assert(
    fc.property(randomRecords, fc.integer({ min: 0, max: 400 }), (rows, hours) => {
      const known = context({ now: later(hours * 3600) });
      const behind = ({ title: _, period = 'current', point, dimension, key, ...target }: DrillDownRequest) =>
        drillDown(rows, asked, known, {
          ...target,
          period,
          point: point ?? null,
          row: dimension === undefined ? null : { dimension, key: key ?? null },
        });
      for (const { columns, rows: lines } of tablesOf(computeMetrics(rows, asked, known)))
        for (const { cells } of lines)
          for (const [index, { raw, text, request }] of cells.entries()) {
            // Rates and durations stand beside the counts they are made of.
            if (request === undefined || text !== String(raw) || columns[index]?.label === 'Value') continue;
            // Most are 0; some of these will do.
            if (raw === 0 && fc.hash(JSON.stringify(request)) % 20 > 0) continue;
            clicked += 1;
            expect([request.title, behind(request).length]).toEqual([request.title, raw]);
          }
    }),
    { numRuns: 20, seed: 6 },
  );
  expect(clicked).toBeGreaterThan(200);
});
