import type { ReactNode } from 'react';

/** A titled part of the handoff card or of the details. */
export function CardSection({
  title,
  aside,
  children,
}: {
  title: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="min-w-0">
      <div className="mb-1.5 flex items-center gap-2 text-xs font-medium text-muted">
        <h3>{title}</h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
