import type { ReactNode } from 'react';
import { LogoMark } from '../../components/ui/logo';

interface AuthFrameProps {
  title: string;
  description?: ReactNode;
  children: ReactNode;
}

/** The quiet page that everything about signing in stands on. */
export function AuthFrame({ title, description, children }: AuthFrameProps) {
  return (
    <div
      data-surface="team"
      className="flex min-h-dvh flex-col items-center bg-surface-sunken px-4 pt-[12vh] pb-12"
    >
      <main className="flex w-full max-w-90 flex-col gap-5 rounded-lg border bg-surface p-6 sm:p-8">
        <header className="flex flex-col gap-1">
          <LogoMark className="mb-3 size-9" />
          <h1 className="text-xl font-semibold">{title}</h1>
          {description ? <p className="text-sm text-muted">{description}</p> : null}
        </header>
        {children}
      </main>
    </div>
  );
}
