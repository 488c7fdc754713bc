'use client';

import {
  Bar,
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  Line,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import { percent } from '../../shared/text/percent';

export interface CalibrationPoint {
  readonly name: string;
  readonly predicted: number;
  readonly actual: number;
  readonly leads: number;
  /** How far the interval reaches below and above. */
  readonly reach: readonly [number, number];
}

const axis = { fontSize: 12, fill: 'var(--color-text-muted)' };

/** Actual conversion as bars with their intervals, the score as a line. */
export default function TenthsChart({ points }: { points: readonly CalibrationPoint[] }) {
  return (
    <ResponsiveContainer width="100%" height={280}>
      <ComposedChart
        data={[...points]}
        accessibilityLayer
        margin={{ top: 8, right: 12, bottom: 4, left: 0 }}
        title="Predicted and actual share of won leads"
      >
        <CartesianGrid vertical={false} stroke="var(--color-border)" />
        <XAxis dataKey="name" tick={axis} tickLine={false} axisLine={{ stroke: 'var(--color-border)' }} />
        <YAxis
          domain={[0, 1]}
          tickFormatter={(share: number) => percent(share)}
          tick={axis}
          tickLine={false}
          axisLine={false}
          width={52}
        />
        <Tooltip content={(props) => <PointTooltip {...props} />} isAnimationActive={false} />
        <Bar dataKey="actual" fill="var(--color-chart-2)" maxBarSize={36} isAnimationActive={false}>
          <ErrorBar
            dataKey="reach"
            width={4}
            strokeWidth={1.5}
            stroke="var(--color-text-muted)"
            isAnimationActive={false}
          />
        </Bar>
        <Line
          dataKey="predicted"
          stroke="var(--color-chart-1)"
          strokeWidth={2}
          strokeDasharray="5 3"
          dot={{ r: 3 }}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

function PointTooltip({ active, payload }: TooltipContentProps) {
  const point: CalibrationPoint | undefined = payload?.[0]?.payload;
  return (
    <div role="status" aria-live="polite">
      {active && point ? (
        <div className="tabular rounded-md bg-surface-raised px-3 py-2 text-sm shadow-floating">
          <p className="font-semibold">{point.name}</p>
          <p className="text-xs text-muted">
            {percent(point.actual, 1)} won, {percent(point.predicted, 1)} by score, {point.leads} leads
          </p>
        </div>
      ) : null}
    </div>
  );
}
