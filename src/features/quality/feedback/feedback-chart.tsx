'use client';

import {
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts';
import type { FeedbackSummary } from '../../../contracts/api/quality';
import { axisLine, cursor, legend, margin, TooltipBox, tick } from '../../shared/figures/chart-parts';
import { percent } from '../../shared/text/percent';
import { weekWords } from '../parts/time-words';

interface FeedbackWeek extends FeedbackSummary {
  readonly week: string;
}

const QUESTIONS = [
  { key: 'onTime', label: 'Right time', colour: 'var(--color-chart-1)', dashes: '' },
  { key: 'rightReason', label: 'Right reason', colour: 'var(--color-chart-2)', dashes: '6 3' },
  { key: 'enoughContext', label: 'Enough context', colour: 'var(--color-chart-3)', dashes: '2 3' },
  { key: 'answered', label: 'Answered at all', colour: 'var(--color-chart-5)', dashes: '8 3 2 3' },
] as const;

/** The share of each answer week by week; colour and dashes tell the lines apart. */
export default function FeedbackChart({ weeks }: { weeks: readonly FeedbackWeek[] }) {
  return (
    <ResponsiveContainer width="100%" height={260}>
      <LineChart accessibilityLayer data={[...weeks]} margin={margin} title="Answers by week">
        <CartesianGrid vertical={false} stroke="var(--color-border)" />
        <XAxis
          dataKey="week"
          tickFormatter={weekWords}
          tick={tick}
          tickLine={false}
          axisLine={axisLine}
          minTickGap={24}
          padding={{ left: 16, right: 16 }}
        />
        <YAxis
          domain={[0, 1]}
          tickFormatter={(share: number) => percent(share)}
          tick={tick}
          tickLine={false}
          axisLine={false}
          width={52}
        />
        <Tooltip content={WeekTooltip} cursor={cursor} isAnimationActive={false} />
        <Legend {...legend} iconType="plainline" />
        {QUESTIONS.map(({ key, label, colour, dashes }) => (
          <Line
            key={key}
            name={label}
            dataKey={`${key}.value`}
            stroke={colour}
            strokeWidth={2}
            strokeDasharray={dashes}
            dot={{ r: 3, fill: colour, strokeWidth: 0, strokeDasharray: '0' }}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}

function WeekTooltip({ active, payload }: TooltipContentProps) {
  const week: FeedbackWeek | undefined = active ? payload?.[0]?.payload : undefined;
  return (
    <TooltipBox>
      {week ? (
        <>
          <p className="text-xs text-muted">Week of {weekWords(week.week)}</p>
          {QUESTIONS.map(({ key, label }) => (
            <p key={key}>
              {label} {week[key].value === null ? '–' : percent(week[key].value)}{' '}
              <span className="text-xs text-muted">
                {week[key].numerator} of {week[key].denominator}
              </span>
            </p>
          ))}
        </>
      ) : null}
    </TooltipBox>
  );
}
