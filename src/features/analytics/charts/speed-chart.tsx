'use client';

import {
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
import { axisLine, cursor, margin, TooltipBox, tick } from '../../shared/figures/chart-parts';
import { count, percent } from '../state/format';
import { speedTicks } from '../state/speed-ticks';
import type { WaitRow } from '../state/wait-rows';

interface SpeedChartProps {
  rows: readonly WaitRow[];
  onPick(row: WaitRow): void;
}

/** Conversion against the wait, each point with its interval; hollow where few conversations stand behind it. */
export default function SpeedChart({ rows, onPick }: SpeedChartProps) {
  const data = rows.map((row) => ({
    ...row,
    spread: row.rate === null ? null : [row.rate - (row.low ?? row.rate), (row.high ?? row.rate) - row.rate],
  }));
  const ticks = speedTicks(rows);
  return (
    <ResponsiveContainer width="100%" height={240}>
      <ComposedChart
        accessibilityLayer
        data={data}
        margin={margin}
        title="Conversion by waiting time"
        onClick={({ activeIndex }) => {
          const picked = rows[Number(activeIndex)];
          if (picked) onPick(picked);
        }}
      >
        <CartesianGrid vertical={false} stroke="var(--color-border)" />
        <XAxis
          dataKey="label"
          interval="equidistantPreserveStart"
          tick={tick}
          tickLine={false}
          axisLine={axisLine}
        />
        <YAxis
          tickFormatter={(value: number) => percent(value)}
          tick={tick}
          tickLine={false}
          axisLine={false}
          domain={[0, ticks.at(-1) ?? 1]}
          ticks={ticks}
          allowDataOverflow
          width={44}
        />
        <Tooltip content={SpeedTooltip} cursor={cursor} isAnimationActive={false} />
        <Line
          dataKey="rate"
          stroke="var(--color-chart-2)"
          strokeWidth={2}
          connectNulls
          isAnimationActive={false}
          dot={({ cx, cy, index }) => (
            <circle
              key={index}
              cx={cx}
              cy={cy}
              r={data[index]?.rate === null ? 0 : 4}
              fill={data[index]?.smallSample ? 'var(--color-surface)' : 'var(--color-chart-2)'}
              stroke="var(--color-chart-2)"
              strokeWidth={2}
            />
          )}
        >
          <ErrorBar
            dataKey="spread"
            width={6}
            stroke="var(--color-chart-2)"
            strokeOpacity={0.55}
            isAnimationActive={false}
          />
        </Line>
      </ComposedChart>
    </ResponsiveContainer>
  );
}

function SpeedTooltip({ active, payload }: TooltipContentProps) {
  const row: WaitRow | undefined = active ? payload?.[0]?.payload : undefined;
  return (
    <TooltipBox>
      {row ? (
        <>
          <p className="text-xs text-muted">Answered in {row.label}</p>
          <p className="font-semibold">Conversion {percent(row.rate, 1)}</p>
          <p className="text-xs text-muted">{`${count(row.won)} of ${count(row.conversations)} conversations`}</p>
          <p className="text-xs text-muted">
            {`95% between ${percent(row.low)} and ${percent(row.high)}${row.smallSample ? ' · small sample' : ''}`}
          </p>
        </>
      ) : null}
    </TooltipBox>
  );
}
