'use client';

import { buttonClass } from '../ui/button-class';

interface BrokenPageProps {
  error: Error & { digest?: string };
  reset(): void;
}

/** What is shown in place of a page that failed. */
export function BrokenPage({ error, reset }: BrokenPageProps) {
  return (
    <main
      data-surface="team"
      className="flex min-h-dvh flex-col items-center justify-center gap-2 bg-surface-sunken p-6 text-center"
    >
      <h1 className="text-xl font-semibold">Something went wrong on our side</h1>
      <p className="max-w-100 text-base text-muted">Nothing that you wrote is lost. Please try again.</p>
      {error.digest ? <p className="text-xs text-muted">Reference: {error.digest}</p> : null}
      <button type="button" onClick={reset} className={buttonClass('primary', 'md', 'mt-4')}>
        Try again
      </button>
    </main>
  );
}
