import clsx from 'clsx';

interface CountBadgeProps {
  count: number;
  /** `accent` for what waits for the person who looks. */
  tone?: 'neutral' | 'accent';
}

/** A live figure beside a label. Nothing at zero; the label's text must say what is counted. */
export function CountBadge({ count, tone = 'neutral' }: CountBadgeProps) {
  if (count === 0) return null;
  return (
    <span
      className={clsx(
        'tabular inline-flex h-4 min-w-4 items-center justify-center rounded-full px-1 text-[11px] leading-none font-medium',
        tone === 'accent' ? 'bg-accent text-on-accent' : 'text-muted',
      )}
    >
      {count > 999 ? '999+' : count}
    </span>
  );
}
