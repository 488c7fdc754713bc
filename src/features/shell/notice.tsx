import clsx from 'clsx';
import type { ReactNode } from 'react';
import { softTone, type Tone } from '../../components/ui/badge';

interface NoticeProps {
  tone: Tone;
  action?: ReactNode;
  children: ReactNode;
}

/** One line above the page about the person or the connection; gone as soon as it is no longer so. */
export function Notice({ tone, action, children }: NoticeProps) {
  return (
    <div
      role="status"
      data-print="hidden"
      className={clsx(
        'flex min-h-9 shrink-0 items-center justify-center gap-x-3 border-b px-4 py-1 text-sm',
        softTone[tone],
        tone === 'neutral' && 'text-text',
      )}
    >
      <p className="min-w-0">{children}</p>
      {action}
    </div>
  );
}
