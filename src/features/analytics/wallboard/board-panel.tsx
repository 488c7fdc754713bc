import type { ReactNode } from 'react';

interface BoardPanelProps {
  title: string;
  /** Shown instead of an empty list. */
  empty: string | null;
  children: ReactNode;
}

/** One of the lists under the figures; what does not fit is left out, for nobody scrolls a wall. */
export function BoardPanel({ title, empty, children }: BoardPanelProps) {
  return (
    <section
      aria-label={title}
      className="flex min-h-60 min-w-0 flex-col overflow-hidden rounded-lg border bg-surface px-[2vmin] py-[1.6vmin]"
    >
      <h2 className="text-[max(0.875rem,2.4vmin)] leading-snug text-muted">{title}</h2>
      {empty === null ? (
        <ol className="mt-[0.6vmin] min-h-0 grow overflow-hidden">{children}</ol>
      ) : (
        <p className="m-auto text-[max(1rem,2.6vmin)] leading-snug text-muted">{empty}</p>
      )}
    </section>
  );
}

export const lineClass =
  'flex items-baseline gap-[1.4vmin] border-b py-[0.9vmin] text-[max(1rem,2.6vmin)] leading-snug last:border-b-0';
