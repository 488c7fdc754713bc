import type { ReactNode } from 'react';

interface EmptyStateProps {
  icon?: ReactNode;
  title: string;
  /** Why it is empty and what to do next. */
  children: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-1 px-6 py-12 text-center">
      {icon ? (
        <span
          aria-hidden="true"
          className="mb-2 inline-flex size-10 items-center justify-center rounded-md bg-surface-hover text-muted [&_svg]:size-5"
        >
          {icon}
        </span>
      ) : null}
      <p className="text-base font-semibold">{title}</p>
      <p className="max-w-80 text-sm text-muted">{children}</p>
      {action ? <div className="mt-3">{action}</div> : null}
    </div>
  );
}
