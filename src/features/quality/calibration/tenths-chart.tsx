'use client';

import {
  Bar,
  CartesianGrid,
  ComposedChart,
  ErrorBar,
  Legend,
  Line,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import { axisLine, barCursor, legend, margin, TooltipBox, tick } from '../../shared/figures/chart-parts';
import { roundTicks } from '../../shared/figures/round-ticks';
import { percent } from '../../shared/text/percent';
import type { CalibrationPoint } from './calibration-numbers';

/** Actual conversion as bars with their intervals, the score as a line. */
export default function TenthsChart({ points }: { points: readonly CalibrationPoint[] }) {
  const ticks = ticksOf(points);
  return (
    <ResponsiveContainer width="100%" height={300}>
      <ComposedChart
        data={[...points]}
        accessibilityLayer
        margin={margin}
        title="Predicted and actual share of won leads"
      >
        <CartesianGrid vertical={false} stroke="var(--color-border)" />
        <XAxis dataKey="name" tick={tick} tickLine={false} axisLine={axisLine} minTickGap={8} />
        <YAxis
          domain={[0, ticks.at(-1) ?? 1]}
          ticks={ticks}
          tickFormatter={(share: number) => percent(share)}
          tick={tick}
          tickLine={false}
          axisLine={false}
          width={52}
        />
        <Tooltip content={PointTooltip} cursor={barCursor} isAnimationActive={false} />
        <Legend {...legend} />
        <Bar
          dataKey="actual"
          name="Won within 30 days, with its 95% interval"
          fill="var(--color-chart-2)"
          maxBarSize={36}
          isAnimationActive={false}
        >
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
          name="Score, read as a percentage"
          legendType="plainline"
          stroke="var(--color-chart-1)"
          strokeWidth={2}
          strokeDasharray="5 3"
          dot={{ r: 3, fill: 'var(--color-chart-1)', strokeWidth: 0, strokeDasharray: '0' }}
          isAnimationActive={false}
        />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

/** Up to a fifth at least: above every bar, interval and score, so that small shares can be told apart. */
function ticksOf(points: readonly CalibrationPoint[]): number[] {
  const highest = points.map(({ actual, reach, predicted }) => Math.max(actual + reach[1], predicted));
  return roundTicks(Math.max(0.2, ...highest));
}

function PointTooltip({ active, payload }: TooltipContentProps) {
  const point: CalibrationPoint | undefined = active ? payload?.[0]?.payload : undefined;
  return (
    <TooltipBox>
      {point ? (
        <>
          <p className="text-xs text-muted">{point.name}</p>
          <p className="font-semibold">{percent(point.actual, 1)} won</p>
          <p className="text-xs text-muted">{`${point.won} of ${point.leads} leads · ${percent(point.predicted, 1)} by score`}</p>
        </>
      ) : null}
    </TooltipBox>
  );
}
