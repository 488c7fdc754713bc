'use client';

import {
  Bar,
  BarChart,
  CartesianGrid,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import { axisLine, barCursor, margin, TooltipBox, tick } from '../../shared/figures/chart-parts';
import { shortBucket } from '../state/bucket-words';
import { count } from '../state/format';
import type { Publication } from '../state/publications';
import type { QueueRow } from '../state/queue-rows';
import { publicationMarks } from './publication-marks';

interface QueueChartProps {
  rows: readonly QueueRow[];
  publications: readonly Publication[];
}

/** Requests by what became of them, stacked; publications of the policy as marks. */
export default function QueueChart({ rows, publications }: QueueChartProps) {
  return (
    <ResponsiveContainer width="100%" height={200}>
      <BarChart accessibilityLayer data={[...rows]} margin={margin} title="Requests and what became of them">
        <CartesianGrid vertical={false} stroke="var(--color-border)" />
        <XAxis
          dataKey="key"
          tickFormatter={shortBucket}
          tick={tick}
          tickLine={false}
          axisLine={axisLine}
          minTickGap={32}
        />
        <YAxis tick={tick} tickLine={false} axisLine={false} allowDecimals={false} width={36} />
        <Tooltip content={QueueTooltip} cursor={barCursor} isAnimationActive={false} />
        {publicationMarks(publications)}
        <Bar dataKey="answered" stackId="all" fill="var(--color-chart-1)" isAnimationActive={false} />
        <Bar dataKey="left" stackId="all" fill="var(--color-chart-6)" isAnimationActive={false} />
        <Bar
          dataKey="other"
          stackId="all"
          fill="var(--color-chart-5)"
          fillOpacity={0.5}
          isAnimationActive={false}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}

function QueueTooltip({ active, payload }: TooltipContentProps) {
  const row: QueueRow | undefined = active ? payload?.[0]?.payload : undefined;
  return (
    <TooltipBox>
      {row ? (
        <>
          <p className="text-xs text-muted">{row.name}</p>
          <p className="font-semibold">{`${count(row.requests)} requests`}</p>
          <p>{`${count(row.answered)} answered · ${count(row.left)} left · ${count(row.other)} neither`}</p>
        </>
      ) : null}
    </TooltipBox>
  );
}
