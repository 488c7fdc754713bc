import { Progress as Base } from '@base-ui/react/progress';

interface ProgressProps {
  label: string;
  /** null while it cannot be told. */
  value: number | null;
  max?: number;
}

export function Progress({ label, value, max = 100 }: ProgressProps) {
  return (
    <Base.Root value={value} max={max} aria-label={label} className="w-full">
      <Base.Track className="h-1 overflow-hidden rounded-full bg-surface-pressed">
        <Base.Indicator className="rounded-full bg-accent transition-[width] duration-200 data-indeterminate:w-1/3 data-indeterminate:animate-skeleton" />
      </Base.Track>
    </Base.Root>
  );
}
