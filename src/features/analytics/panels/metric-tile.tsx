'use client';

import { Skeleton } from '../../../components/ui/skeleton';
import { FIGURE_DEFINITIONS } from '../../../domain/metrics/definitions';
import type { SeriesDurationKey, SeriesRateKey } from '../../../domain/metrics/figures';
import type { MetricsReport } from '../../../domain/metrics/report';
import { Sparkline } from '../charts/sparkline';
import type { DrillDownRequest } from '../state/drill-down';
import { count, duration, percent } from '../state/format';
import { DeltaBadge } from './delta-badge';
import { FigureHelp } from './figure-help';

interface TileProps<Figure> {
  figure: Figure;
  report: MetricsReport | undefined;
  onDrillDown(request: DrillDownRequest): void;
}

const frame = 'flex min-w-0 flex-col gap-1 rounded-lg border bg-surface p-4 print:break-inside-avoid';
const valueClass =
  'tabular w-fit rounded-sm text-start text-2xl font-semibold underline-offset-4 hover:underline focus-visible:underline';

const linkClass = 'rounded-sm text-start underline-offset-2 hover:underline';

/** A rate with its numerator, denominator, interval and course. */
export function RateTile({ figure, report, onDrillDown }: TileProps<SeriesRateKey>) {
  const { label, noun } = FIGURE_DEFINITIONS[figure];
  if (!report) return <TileSkeleton label={label} />;
  const rate = report.current.totals.rates[figure];
  const before = report.previous?.totals.rates[figure];
  return (
    <section className={frame} aria-label={label}>
      <TileHead figure={figure} label={label} />
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <button
          type="button"
          className={valueClass}
          aria-label={`${label} ${percent(rate?.value ?? null, 1)}: show the conversations`}
          onClick={() => onDrillDown({ title: label, figure, part: 'numerator' })}
        >
          {percent(rate?.value ?? null, 1)}
        </button>
        <DeltaBadge figure={figure} now={rate?.value ?? null} before={before?.value ?? null} />
      </div>
      <p className="tabular text-xs text-muted">
        {rate && rate.denominator > 0 ? (
          <>
            {`${count(rate.numerator)} of `}
            <button
              type="button"
              className={linkClass}
              aria-label={`${label}, all ${count(rate.denominator)} ${noun}: show the conversations`}
              onClick={() => onDrillDown({ title: `${label}: all`, figure, part: 'denominator' })}
            >
              {`${count(rate.denominator)} ${noun}`}
            </button>
          </>
        ) : rate ? (
          `No ${noun} in this range`
        ) : (
          'Not told for a team, a member or a reason'
        )}
      </p>
      <p className="tabular text-xs text-muted">
        {rate && rate.low !== null && rate.high !== null
          ? `95% between ${percent(rate.low)} and ${percent(rate.high)}${rate.smallSample ? ' · small sample' : ''}`
          : ' '}
      </p>
      {rate && rate.pending > 0 ? (
        <button
          type="button"
          className={`tabular min-h-6 w-fit text-xs text-warning ${linkClass}`}
          aria-label={`${label}, ${count(rate.pending)} may still change: show the conversations`}
          onClick={() => onDrillDown({ title: `${label}: may still change`, figure, part: 'pending' })}
        >
          {`${count(rate.pending)} may still change`}
        </button>
      ) : null}
      <Sparkline
        className="mt-auto h-7 w-full pt-1"
        values={report.current.series.map((point) => point.rates[figure]?.value ?? null)}
      />
    </section>
  );
}

/** A duration with median, 90th percentile and course. */
export function DurationTile({ figure, report, onDrillDown }: TileProps<SeriesDurationKey>) {
  const { label, noun } = FIGURE_DEFINITIONS[figure];
  if (!report) return <TileSkeleton label={label} />;
  const stats = report.current.totals.durations[figure];
  const before = report.previous?.totals.durations[figure];
  return (
    <section className={frame} aria-label={label}>
      <TileHead figure={figure} label={label} />
      <div className="flex flex-wrap items-center justify-between gap-x-2">
        <button
          type="button"
          className={valueClass}
          aria-label={`${label}, median ${duration(stats.median)}: show the conversations`}
          onClick={() => onDrillDown({ title: label, figure, part: 'denominator' })}
        >
          {duration(stats.median)}
        </button>
        <DeltaBadge figure={figure} now={stats.median} before={before?.median ?? null} />
      </div>
      <p className="tabular text-xs text-muted">
        {stats.count > 0 ? `Median of ${count(stats.count)} ${noun}` : `No ${noun} in this range`}
      </p>
      <p className="tabular text-xs text-muted">
        {stats.count > 0 ? `Mean ${duration(stats.mean)} · p90 ${duration(stats.p90)}` : ' '}
      </p>
      <Sparkline
        className="mt-auto h-7 w-full pt-1"
        values={report.current.series.map((point) => point.durations[figure].median)}
      />
    </section>
  );
}

interface TileHeadProps {
  figure: SeriesRateKey | SeriesDurationKey;
  label: string;
}

function TileHead({ figure, label }: TileHeadProps) {
  return (
    <header className="flex min-h-6 items-center gap-1">
      <h3 className="truncate text-sm font-medium text-muted">{label}</h3>
      <FigureHelp figure={figure} />
    </header>
  );
}

function TileSkeleton({ label }: { label: string }) {
  return (
    <section className={frame} aria-label={label} aria-busy="true">
      <h3 className="text-sm font-medium text-muted">{label}</h3>
      <Skeleton className="h-8 w-24" />
      <Skeleton className="h-4 w-32" />
      <Skeleton className="h-4 w-28" />
      <Skeleton className="mt-1 h-6 w-full" />
    </section>
  );
}
