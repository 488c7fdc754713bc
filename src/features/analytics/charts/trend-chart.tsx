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
import { axisLine, cursor, margin, TooltipBox, tick } from '../../shared/figures/chart-parts';
import { shortBucket } from '../state/bucket-words';
import { axisValue, count, figureValue, percent } from '../state/format';
import type { Publication } from '../state/publications';
import { publicationMarks } from './publication-marks';

export interface TrendPoint {
  readonly key: string;
  readonly name: string;
  readonly value: number | null;
  readonly detail: string;
  readonly low: number | null;
  readonly high: number | null;
  /** Items whose verdict may still change. */
  readonly pending: number;
  /** The point that stands beside it in the period before. */
  readonly previousKey: string | null;
  readonly previous: number | null;
}

interface TrendChartProps {
  figure: FigureKey;
  label: string;
  points: readonly TrendPoint[];
  showPrevious: boolean;
  publications: readonly Publication[];
  onPick(point: TrendPoint): void;
}

/** One figure over time, the period before as a dashed line, publications of the policy as marks. */
export default function TrendChart(props: TrendChartProps) {
  const { figure, label, points, showPrevious, publications, onPick } = props;
  return (
    <ResponsiveContainer width="100%" height={260}>
      <ComposedChart
        accessibilityLayer
        data={[...points]}
        margin={margin}
        title={`${label} over time`}
        onClick={({ activeIndex }) => {
          const picked = points[Number(activeIndex)];
          if (picked) onPick(picked);
        }}
      >
        <CartesianGrid vertical={false} stroke="var(--color-border)" />
        <XAxis
          dataKey="key"
          tickFormatter={shortBucket}
          tick={tick}
          tickLine={false}
          axisLine={axisLine}
          minTickGap={32}
        />
        <YAxis
          tickFormatter={(value: number) => axisValue(figure, value)}
          tick={tick}
          tickLine={false}
          axisLine={false}
          allowDecimals={figure !== 'conversations' && figure !== 'requests'}
          width={60}
        />
        <Tooltip
          content={(tooltip) => <TrendTooltip {...tooltip} figure={figure} label={label} />}
          cursor={cursor}
          isAnimationActive={false}
        />
        {publicationMarks(publications)}
        <Area
          dataKey="value"
          stroke="var(--color-chart-1)"
          strokeWidth={2}
          fill="var(--color-chart-1)"
          fillOpacity={0.08}
          dot={points.length <= 31 ? { r: 2, fill: 'var(--color-chart-1)', strokeWidth: 0 } : false}
          activeDot={{ r: 4, cursor: 'pointer' }}
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
  const point: TrendPoint | undefined = active ? payload?.[0]?.payload : undefined;
  return (
    <TooltipBox>
      {point ? (
        <>
          <p className="text-xs text-muted">{point.name}</p>
          <p className="font-semibold">
            {label} {figureValue(figure, point.value)}
          </p>
          {point.detail ? <p className="text-xs text-muted">{point.detail}</p> : null}
          {point.low !== null && point.high !== null ? (
            <p className="text-xs text-muted">{`95% between ${percent(point.low)} and ${percent(point.high)}`}</p>
          ) : null}
          {point.pending > 0 ? (
            <p className="text-xs text-warning">{`${count(point.pending)} may still change`}</p>
          ) : null}
          {point.previousKey ? (
            <p className="mt-1 text-xs text-muted">
              {shortBucket(point.previousKey)}: {figureValue(figure, point.previous)}
            </p>
          ) : null}
        </>
      ) : null}
    </TooltipBox>
  );
}
