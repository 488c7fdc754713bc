import type { ReactNode } from 'react';

interface PageHeaderProps {
  title: string;
  /** Beside the title: a freshness stamp, a count. */
  aside?: ReactNode;
  actions?: ReactNode;
}

/** The 48 px bar at the top of a team page; holds the page's only h1. */
export function PageHeader({ title, aside, actions }: PageHeaderProps) {
  return (
    <header className="flex min-h-12 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b px-4 py-1.5">
      <h1 className="text-base font-semibold">{title}</h1>
      {aside ? <div className="text-sm text-muted">{aside}</div> : null}
      {actions ? <div className="ms-auto flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  );
}
