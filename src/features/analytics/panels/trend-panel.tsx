'use client';

import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useState } from 'react';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import { Select } from '../../../components/ui/select';
import { Skeleton } from '../../../components/ui/skeleton';
import { FIGURE_DEFINITIONS } from '../../../domain/metrics/definitions';
import type { MetricsReport } from '../../../domain/metrics/report';
import { BUCKET_UNITS, type BucketUnit } from '../../../domain/time/buckets';
import { ChartPanel } from '../../shared/figures/chart-panel';
import { UNIT_WORDS } from '../state/bucket-words';
import { canBeByHour, type Filters, shownUnit } from '../state/filters';
import { shortDay } from '../state/format';
import type { PanelProps } from '../state/panel-props';
import { type Publication, usePublications } from '../state/publications';
import { TREND_FIGURES, type TrendFigure, trendPoints, trendTable } from '../state/trend-points';

const TrendChart = dynamic(() => import('../charts/trend-chart'), {
  ssr: false,
  loading: () => <Skeleton className="h-65 w-full" />,
});

interface TrendPanelProps extends PanelProps {
  filters: Filters;
  showPublications: boolean;
  onChange(filters: Filters): void;
}

/** One figure by hour, day, week or month. */
export function TrendPanel({ report, filters, showPublications, onDrillDown, onChange }: TrendPanelProps) {
  const [chosen, setChosen] = useState<TrendFigure | null>(null);
  const figure = chosen ?? (isOfHandoffs(report) ? 'responseTime' : 'transferRate');
  const publications = usePublications(report?.current.series ?? [], showPublications);
  const { label } = FIGURE_DEFINITIONS[figure];
  const table = report && trendTable(report, figure, label);
  const units = BUCKET_UNITS.filter((unit) => unit !== 'hour' || canBeByHour(filters));
  return (
    <ChartPanel
      title="Over time"
      description={
        report?.previous
          ? `Solid: this range. Dashed: the period before, same weekdays. Days of ${report.timeZone}.`
          : `Days of ${report?.timeZone ?? 'the organisation'}.`
      }
      fileName={`${figure}-by-${shownUnit(filters)}`}
      table={table}
      nothing={report && nothingToDraw(report, figure)}
      height="h-65"
      onDrillDown={onDrillDown}
      controls={
        <div className="flex flex-wrap items-center gap-2">
          <div className="w-56">
            <Select
              aria-label="Figure"
              value={figure}
              onValueChange={(next: TrendFigure) => setChosen(next)}
              items={TREND_FIGURES.map((value) => ({ value, label: FIGURE_DEFINITIONS[value].label }))}
            />
          </div>
          <SegmentedControl
            aria-label="Points of the time axis"
            size="sm"
            value={shownUnit(filters)}
            onValueChange={(by: BucketUnit) => onChange({ ...filters, by })}
            items={units.map((value) => ({ value, label: UNIT_WORDS[value] }))}
          />
        </div>
      }
    >
      <p className="hidden text-sm font-medium print:block">{label}</p>
      {report ? (
        <TrendChart
          figure={figure}
          label={label}
          points={trendPoints(report, figure)}
          showPrevious={report.previous !== null}
          publications={publications}
          onPick={({ key, name }) =>
            onDrillDown({ title: `${label}, ${name}`, figure, part: 'denominator', point: key })
          }
        />
      ) : null}
      <Publications items={publications} />
    </ChartPanel>
  );
}

/** Narrowed to a team, a member or a reason, as an agent's own figures always are: there is no transfer rate then. */
function isOfHandoffs(report: MetricsReport | undefined): boolean {
  if (!report) return false;
  const { team, member, reason } = report.filters;
  return (team ?? member ?? reason) !== null;
}

function nothingToDraw(report: MetricsReport, figure: TrendFigure): string | null {
  if (trendPoints(report, figure).some(({ value }) => value !== null)) return null;
  return figure === 'transferRate' && isOfHandoffs(report)
    ? 'A team, a member or a reason has no transfer rate: choose another figure.'
    : 'Nothing in this range counts towards this figure.';
}

function Publications({ items }: { items: readonly Publication[] }) {
  if (items.length === 0) return null;
  return (
    <p className="mt-2 flex flex-wrap gap-x-3 gap-y-1 text-xs text-muted">
      <span>Policy published:</span>
      {items.map(({ version, at, note }) => (
        <Link
          key={version}
          href={`/policy?version=${version}`}
          title={note}
          className="rounded-sm text-[var(--color-chart-4)] underline underline-offset-2"
        >
          {`v${version} on ${shortDay(at.slice(0, 10))}`}
        </Link>
      ))}
    </p>
  );
}
