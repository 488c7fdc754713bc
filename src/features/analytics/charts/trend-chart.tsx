'use client';

import {
  Area,
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import type { FigureKey } from '../../../domain/metrics/figures';
import { figureValue, shortDay } from '../state/format';

export interface TrendPoint {
  readonly day: string;
  readonly value: number | null;
  readonly detail: string;
  /** The day that stands beside it in the period before. */
  readonly previousDay: string | null;
  readonly previous: number | null;
}

interface TrendChartProps {
  figure: FigureKey;
  label: string;
  points: readonly TrendPoint[];
  showPrevious: boolean;
}

const axis = { fontSize: 12, fill: 'var(--color-text-muted)' };

/** One figure by day, the period before as a dashed line over the same weekdays. */
export default function TrendChart({ figure, label, points, showPrevious }: TrendChartProps) {
  return (
    <ResponsiveContainer width="100%" height={260}>
      <ComposedChart
        accessibilityLayer
        data={[...points]}
        margin={{ top: 8, right: 8, bottom: 0, left: 0 }}
        title={`${label} by day`}
      >
        <CartesianGrid vertical={false} stroke="var(--color-border)" />
        <XAxis
          dataKey="day"
          tickFormatter={shortDay}
          tick={axis}
          tickLine={false}
          axisLine={{ stroke: 'var(--color-border)' }}
          minTickGap={32}
        />
        <YAxis
          tickFormatter={(value: number) => figureValue(figure, value)}
          tick={axis}
          tickLine={false}
          axisLine={false}
          width={68}
        />
        <Tooltip
          content={(props) => <TrendTooltip {...props} figure={figure} label={label} />}
          cursor={{ stroke: 'var(--color-border-strong)', strokeDasharray: '2 2' }}
          isAnimationActive={false}
        />
        <Area
          dataKey="value"
          stroke="var(--color-chart-1)"
          strokeWidth={2}
          fill="var(--color-chart-1)"
          fillOpacity={0.08}
          dot={points.length <= 31 ? { r: 2, fill: 'var(--color-chart-1)', strokeWidth: 0 } : false}
          activeDot={{ r: 4 }}
          isAnimationActive={false}
        />
        {showPrevious ? (
          <Line
            dataKey="previous"
            stroke="var(--color-chart-5)"
            strokeWidth={1.5}
            strokeDasharray="4 4"
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
        ) : null}
      </ComposedChart>
    </ResponsiveContainer>
  );
}

type TrendTooltipProps = TooltipContentProps & { figure: FigureKey; label: string };

function TrendTooltip({ active, payload, figure, label }: TrendTooltipProps) {
  const point: TrendPoint | undefined = payload?.[0]?.payload;
  return (
    <div role="status" aria-live="polite">
      {active && point ? (
        <div className="tabular rounded-md bg-surface-raised px-3 py-2 text-sm shadow-floating">
          <p className="text-xs text-muted">{shortDay(point.day)}</p>
          <p className="font-semibold">
            {label} {figureValue(figure, point.value)}
          </p>
          <p className="text-xs text-muted">{point.detail}</p>
          {point.previousDay ? (
            <p className="mt-1 text-xs text-muted">
              {shortDay(point.previousDay)}: {figureValue(figure, point.previous)}
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}
