import type { ReactNode } from 'react';
import { Card } from '../../../components/ui/card';
import { type Estimate, estimateDoubt, estimateValue } from '../parts/estimate-words';

interface EstimateCardProps {
  title: string;
  /** The definition in a sentence. */
  children: ReactNode;
  estimate: Estimate;
}

/** One figure with the range in which the true one lies, drawn and in words. */
export function EstimateCard({ title, children, estimate }: EstimateCardProps) {
  const { value, interval } = estimate;
  return (
    <Card className="flex flex-col gap-2 p-4" aria-label={title}>
      <h2 className="text-sm font-semibold">{title}</h2>
      <p className="tabular text-2xl font-semibold">{estimateValue(estimate)}</p>
      {interval && value !== null ? (
        <div className="relative h-1.5 rounded-full bg-surface-pressed" aria-hidden="true">
          <div
            className="absolute inset-y-0 rounded-full bg-accent opacity-35"
            style={{
              insetInlineStart: `${interval.low * 100}%`,
              inlineSize: `${Math.max(1, (interval.high - interval.low) * 100)}%`,
            }}
          />
          <div
            className="absolute -inset-y-0.5 w-1 rounded-full bg-accent"
            style={{ insetInlineStart: `calc(${value * 100}% - 2px)` }}
          />
        </div>
      ) : null}
      <p className="tabular text-xs text-muted">{estimateDoubt(estimate)}</p>
      <p className="text-xs text-muted">{children}</p>
    </Card>
  );
}
