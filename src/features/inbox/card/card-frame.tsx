'use client';

import clsx from 'clsx';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { HandoffReason } from '../../../domain/handoff/types';
import { useActions } from '../actions/actions-context';
import { ReasonBadge } from '../list/reason-badge';

interface CardFrameProps {
  open: boolean;
  title: string;
  reason?: HandoffReason | undefined;
  children: ReactNode;
}

/** The line that says why, and what unfolds below it; where there is little height, the thread keeps its part of it. */
export function CardFrame({ open, title, reason, children }: CardFrameProps) {
  const { run } = useActions();
  return (
    <section aria-label="Handoff" className="flex min-h-10 flex-col border-b bg-surface-sunken">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => run('context')}
        className="flex min-h-10 w-full shrink-0 items-center gap-2 px-5 py-2 text-start -outline-offset-2 hover:bg-surface-hover"
      >
        <span
          className={clsx(
            'flex min-w-0 grow gap-x-2 gap-y-1',
            open ? 'flex-wrap items-baseline' : 'items-center',
          )}
        >
          {reason ? <ReasonBadge reason={reason} /> : null}
          <span className={clsx('text-base font-medium', open ? 'basis-72 grow' : 'min-w-0 truncate')}>
            {title}
          </span>
        </span>
        <ChevronDown
          aria-hidden="true"
          className={clsx('size-4 shrink-0 text-muted transition-transform', open && 'rotate-180')}
        />
      </button>
      {open ? (
        <div className="pane-scroll max-h-[34vh] min-h-0 sm:max-h-[min(44vh,26rem)] px-5 pb-4">
          {children}
        </div>
      ) : null}
    </section>
  );
}
