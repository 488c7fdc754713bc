'use client';

import { Button } from '@/components/ui/button';

interface ErrorPageProps {
  error: Error & { digest?: string };
  reset(): void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center gap-2 bg-surface-sunken p-6 text-center">
      <h1 className="text-xl font-semibold">Something went wrong on our side</h1>
      <p className="max-w-100 text-base text-muted">Nothing that you wrote is lost. Please try again.</p>
      {error.digest ? <p className="text-xs text-muted">Reference: {error.digest}</p> : null}
      <Button variant="primary" className="mt-4" onClick={reset}>
        Try again
      </Button>
    </main>
  );
}
