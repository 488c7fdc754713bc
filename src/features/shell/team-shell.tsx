'use client';

import { type ReactNode, useEffect } from 'react';
import { preloadLate } from '../../components/ui/late/late-module';
import { Toaster } from '../../components/ui/toaster';
import { TooltipProvider } from '../../components/ui/tooltip';
import { PhoneNav } from './phone-nav';
import type { ShellData } from './shell-data';
import { SideNav } from './side-nav';

interface TeamShellProps extends ShellData {
  /** The bell of the side navigation and the one of the bar on phones. */
  bell?: ReactNode;
  phoneBell?: ReactNode;
  /** The member's own status and its switch. */
  presence?: ReactNode;
  /** The same as items of the menu on phones. */
  presenceItems?: ReactNode;
  /** Small controls beside the organisation's name, such as search. */
  headerActions?: ReactNode;
  onSignOut(): void;
  children: ReactNode;
}

/** Frame of every team surface: navigation at the inline start, the page beside it, a bar below it on phones. */
export function TeamShell({ children, ...frame }: TeamShellProps) {
  useEffect(preloadLate, []);
  return (
    <TooltipProvider>
      <div
        data-surface="team"
        className="relative flex h-dvh flex-col overflow-clip bg-surface sm:flex-row print:block print:h-auto print:overflow-visible"
      >
        <a
          href="#main"
          className="sr-only z-50 rounded-sm bg-accent px-3 py-2 text-on-accent focus:not-sr-only focus:absolute focus:start-2 focus:top-2"
        >
          Skip to content
        </a>
        <SideNav {...frame} />
        <main id="main" tabIndex={-1} className="flex min-h-0 min-w-0 grow flex-col outline-none">
          {children}
        </main>
        <PhoneNav {...frame} />
      </div>
      <Toaster />
    </TooltipProvider>
  );
}
