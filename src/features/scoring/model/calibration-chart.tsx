'use client';

import {
  CartesianGrid,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Scatter,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
  ZAxis,
} from 'recharts';
import type { LeadModel } from '../../../contracts/api/scoring';
import { percent } from '../../shared/text/percent';

type Bin = NonNullable<LeadModel['report']>['model']['calibration'][number];

const axis = { fontSize: 12, fill: 'var(--color-text-muted)' };
const DIAGONAL = [
  { predicted: 0, ideal: 0 },
  { predicted: 1, ideal: 1 },
];

/** Predicted against observed; on the dashed line probabilities come true. The larger a dot, the more leads. */
export default function CalibrationChart({ bins }: { bins: readonly Bin[] }) {
  const filled = bins.filter(({ cases }) => cases > 0);
  return (
    <ResponsiveContainer width="100%" height={280}>
      <ComposedChart
        accessibilityLayer
        margin={{ top: 8, right: 12, bottom: 20, left: 0 }}
        title="Predicted share of won leads against the observed one"
      >
        <CartesianGrid stroke="var(--color-border)" />
        <XAxis
          type="number"
          dataKey="predicted"
          domain={[0, 1]}
          ticks={[0, 0.25, 0.5, 0.75, 1]}
          tickFormatter={(share: number) => percent(share)}
          tick={axis}
          tickLine={false}
          axisLine={{ stroke: 'var(--color-border)' }}
          label={{ value: 'Predicted', position: 'bottom', offset: 2, ...axis }}
        />
        <YAxis
          type="number"
          domain={[0, 1]}
          ticks={[0, 0.25, 0.5, 0.75, 1]}
          tickFormatter={(share: number) => percent(share)}
          tick={axis}
          tickLine={false}
          axisLine={false}
          width={52}
        />
        <ZAxis type="number" dataKey="cases" range={[40, 320]} />
        <Line
          data={DIAGONAL}
          dataKey="ideal"
          stroke="var(--color-chart-5)"
          strokeWidth={1.5}
          strokeDasharray="4 4"
          dot={false}
          activeDot={false}
          isAnimationActive={false}
          legendType="none"
          tooltipType="none"
        />
        <Tooltip content={(props) => <BinTooltip {...props} />} isAnimationActive={false} cursor={false} />
        <Scatter data={filled} dataKey="observed" fill="var(--color-chart-1)" isAnimationActive={false} />
      </ComposedChart>
    </ResponsiveContainer>
  );
}

function BinTooltip({ active, payload }: TooltipContentProps) {
  const bin: Bin | undefined = payload?.find(({ payload: of }) => of && 'cases' in of)?.payload;
  return (
    <div role="status" aria-live="polite">
      {active && bin ? (
        <div className="tabular rounded-md bg-surface-raised px-3 py-2 text-sm shadow-floating">
          <p className="font-semibold">{percent(bin.observed)} were won</p>
          <p className="text-xs text-muted">
            {percent(bin.predicted)} predicted, {bin.cases} leads
          </p>
        </div>
      ) : null}
    </div>
  );
}
