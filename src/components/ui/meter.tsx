import { Meter as Base } from '@base-ui/react/meter';
import clsx from 'clsx';
import type { Tone } from './badge';

const fills: Record<Tone, string> = {
  neutral: 'bg-border-strong',
  accent: 'bg-accent',
  positive: 'bg-positive-solid',
  warning: 'bg-warning-solid',
  danger: 'bg-danger-solid',
};

interface MeterProps {
  label: string;
  hideLabel?: boolean;
  value: number;
  max?: number;
  tone?: Tone;
  /** What is shown and read instead of the bare number: "3 of 5". */
  valueText?: string;
  className?: string;
}

/** A known amount of a known whole: a score, a load, a service level. */
export function Meter({
  label,
  hideLabel,
  value,
  max = 100,
  tone = 'accent',
  valueText,
  className,
}: MeterProps) {
  return (
    <Base.Root
      value={value}
      max={max}
      getAriaValueText={valueText ? () => valueText : undefined}
      className={clsx('grid w-full grid-cols-[1fr_auto] gap-x-2 gap-y-1', className)}
    >
      <Base.Label className={hideLabel ? 'sr-only' : 'truncate text-xs text-muted'}>{label}</Base.Label>
      {hideLabel ? null : (
        <span aria-hidden="true" className="tabular text-xs font-medium">
          {valueText ?? value}
        </span>
      )}
      <Base.Track className="col-span-2 h-1.5 overflow-hidden rounded-full bg-surface-pressed">
        <Base.Indicator className={clsx('rounded-full transition-[width] duration-200', fills[tone])} />
      </Base.Track>
    </Base.Root>
  );
}
