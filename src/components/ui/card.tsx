import clsx from 'clsx';
import type { ComponentProps, ReactNode } from 'react';

export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return <section {...rest} className={clsx('rounded-lg border bg-surface', className)} />;
}

interface CardHeaderProps {
  title: ReactNode;
  /** Heading level on this page. */
  as?: 'h2' | 'h3' | 'h4';
  id?: string;
  description?: ReactNode;
  actions?: ReactNode;
}

export function CardHeader({ title, as: Heading = 'h2', id, description, actions }: CardHeaderProps) {
  return (
    <header className="flex items-start justify-between gap-3 px-4 pt-3 pb-2">
      <div className="min-w-0">
        <Heading id={id} className="text-sm font-semibold">
          {title}
        </Heading>
        {description ? <p className="text-xs text-muted">{description}</p> : null}
      </div>
      {actions ? <div className="flex shrink-0 items-center gap-1">{actions}</div> : null}
    </header>
  );
}

export function CardBody({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={clsx('px-4 pb-4', className)} />;
}
