import clsx from 'clsx';

/** Give it the size of what is coming. The region around it carries `aria-busy`. */
export function Skeleton({ className, round = false }: { className?: string; round?: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={clsx(
        'block animate-skeleton bg-surface-hover',
        round ? 'rounded-full' : 'rounded-sm',
        className ?? 'h-4 w-full',
      )}
    />
  );
}
