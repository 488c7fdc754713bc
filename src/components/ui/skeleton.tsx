import clsx from 'clsx';

/** Give it the size of what is coming. The region around it carries `aria-busy`. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={clsx('block animate-skeleton rounded-sm bg-surface-hover', className ?? 'h-4 w-full')}
    />
  );
}
