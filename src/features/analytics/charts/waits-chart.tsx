'use client';

import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import { axisLine, barCursor, margin, TooltipBox, tick } from '../../shared/figures/chart-parts';
import { count } from '../state/format';
import type { WaitRow } from '../state/wait-rows';

interface WaitsChartProps {
  rows: readonly WaitRow[];
  onPick(row: WaitRow): void;
}

/** How many handoffs were answered within which time. */
export default function WaitsChart({ rows, onPick }: WaitsChartProps) {
  return (
    <ResponsiveContainer width="100%" height={240}>
      <BarChart
        accessibilityLayer
        data={[...rows]}
        margin={margin}
        title="Response times"
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
        <YAxis tick={tick} tickLine={false} axisLine={false} allowDecimals={false} width={44} />
        <Tooltip content={WaitsTooltip} cursor={barCursor} isAnimationActive={false} />
        <Bar dataKey="answered" fill="var(--color-chart-1)" radius={[3, 3, 0, 0]} isAnimationActive={false}>
          <LabelList
            dataKey="answered"
            position="top"
            fontSize={11}
            fill="var(--color-text-muted)"
            formatter={(value) => (value === 0 ? '' : value)}
          />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}

function WaitsTooltip({ active, payload }: TooltipContentProps) {
  const row: WaitRow | undefined = active ? payload?.[0]?.payload : undefined;
  return (
    <TooltipBox>
      {row ? (
        <>
          <p className="text-xs text-muted">Until a person wrote</p>
          <p className="font-semibold">{`${row.label}: ${count(row.answered)} handoffs`}</p>
        </>
      ) : null}
    </TooltipBox>
  );
}
