import { FIGURE_DEFINITIONS } from '../../../domain/metrics/definitions';
import type { CountKey } from '../../../domain/metrics/figures';
import type { MetricsReport } from '../../../domain/metrics/report';
import { type PanelTable, words } from '../../shared/figures/panel-table';
import type { DrillDownRequest } from './drill-down';
import { count, percent } from './format';

const STEPS = [
  'visits',
  'conversations',
  'transferredConversations',
  'acceptedConversations',
  'engagedConversations',
  'resolvedConversations',
  'wonConversations',
] as const satisfies readonly CountKey[];

interface FunnelStep {
  readonly figure: (typeof STEPS)[number];
  readonly label: string;
  readonly value: number;
  /** Of the step before, and of the first one; null where that is empty. */
  readonly ofBefore: number | null;
  readonly ofFirst: number | null;
}

/** The steps of the funnel; with a filter on handoffs it begins with them. */
export function funnelSteps({ filters, current }: MetricsReport): FunnelStep[] {
  const ofHandoffs = filters.team !== null || filters.member !== null || filters.reason !== null;
  const shown = ofHandoffs ? STEPS.slice(STEPS.indexOf('transferredConversations')) : STEPS;
  const values = shown.map((figure) => current.totals.counts[figure]);
  const shareOf = (value: number, whole: number | undefined) => (whole ? value / whole : null);
  return shown.map((figure, index) => {
    const value = values[index] ?? 0;
    return {
      figure,
      label: FIGURE_DEFINITIONS[figure].label,
      value,
      ofBefore: index === 0 ? null : shareOf(value, values[index - 1]),
      ofFirst: shareOf(value, values[0]),
    };
  });
}

export function funnelTable(steps: readonly FunnelStep[]): PanelTable<DrillDownRequest> {
  return {
    columns: [
      { label: 'Step' },
      { label: 'Conversations', numeric: true },
      { label: 'Of the step before', numeric: true },
      { label: 'Of the first step', numeric: true },
    ],
    rows: steps.map(({ figure, label, value, ofBefore, ofFirst }) => ({
      key: figure,
      cells: [
        words(label),
        { text: count(value), raw: value, request: { title: label, figure, part: 'denominator' } },
        { text: percent(ofBefore), raw: ofBefore },
        { text: percent(ofFirst), raw: ofFirst },
      ],
    })),
  };
}
