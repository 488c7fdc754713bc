'use client';

import { useQuery } from '@tanstack/react-query';
import { ArrowLeft, Maximize, Moon, Sun } from 'lucide-react';
import Link from 'next/link';
import { type ReactNode, useState } from 'react';
import { TooltipProvider } from '../../../components/ui/tooltip';
import type { Wallboard as Board } from '../../../contracts/api/wallboard';
import { getWallboard } from '../../../contracts/operations/metrics';
import { useCan, useMe, useTeamApi } from '../../shared/team/team-context';
import { count, duration, percent } from '../state/format';
import { usePulse } from '../state/use-pulse';
import { Events } from './events';
import { HotLeads } from './hot-leads';
import { LinkState } from './link-state';
import { Clock, Since } from './ticking';

/** A fallback for what no event tells, such as a heartbeat that stops; what is pushed asks at once. */
const FALLBACK_MS = 15_000;
const KEY = ['metrics', 'wallboard'] as const;

/** Queue, people and service level in figures that are read from across the room. Dark at first: it hangs there all day. */
export function Wallboard() {
  const { org } = useMe();
  const [scheme, setScheme] = useState<'dark' | 'light'>('dark');
  return (
    <TooltipProvider>
      <main
        data-surface="team"
        style={{ colorScheme: scheme }}
        className="flex min-h-dvh flex-col gap-[1.6vmin] bg-surface-sunken p-[2.2vmin] text-text lg:h-dvh lg:overflow-hidden"
      >
        <header className="flex items-center gap-4 text-[max(0.875rem,2vmin)]">
          <h1 className="truncate font-semibold">{org.name}</h1>
          <LinkState />
          <span className="ms-auto flex items-center gap-1">
            <Link href="/analytics" aria-label="Back to analytics" className={toolClass}>
              <ArrowLeft aria-hidden="true" />
            </Link>
            <button
              type="button"
              className={toolClass}
              aria-label={scheme === 'dark' ? 'Light colours' : 'Dark colours'}
              onClick={() => setScheme(scheme === 'dark' ? 'light' : 'dark')}
            >
              {scheme === 'dark' ? <Sun aria-hidden="true" /> : <Moon aria-hidden="true" />}
            </button>
            <button
              type="button"
              className={toolClass}
              aria-label="Full screen"
              onClick={() => void toggleFullScreen()}
            >
              <Maximize aria-hidden="true" />
            </button>
          </span>
          <Clock timeZone={org.timeZone} />
        </header>
        <Content />
      </main>
    </TooltipProvider>
  );
}

const toolClass =
  'inline-flex size-9 items-center justify-center rounded-sm text-muted hover:bg-surface-hover hover:text-text [&_svg]:size-5';

function Content() {
  const api = useTeamApi();
  const allowed = useCan('metrics.read_all');
  usePulse(KEY);
  const { data: board, error } = useQuery({
    queryKey: KEY,
    enabled: allowed,
    queryFn: ({ signal }) => api.call(getWallboard, { signal }),
    refetchInterval: FALLBACK_MS,
    refetchIntervalInBackground: true,
  });
  if (!allowed) return <Words>The wallboard shows the whole team: managers may open it.</Words>;
  if (!board) return <Words>{error ? 'The figures could not be loaded; trying again.' : 'Loading…'}</Words>;
  return (
    <>
      <Figures board={board} />
      <div className="grid min-h-0 grow grid-cols-1 gap-[1.6vmin] lg:grid-cols-2">
        <HotLeads board={board} />
        <Events board={board} />
      </div>
    </>
  );
}

function Words({ children }: { children: ReactNode }) {
  return <p className="m-auto text-[max(1.125rem,3vmin)] text-muted">{children}</p>;
}

function Figures({ board }: { board: Board }) {
  const { today } = board;
  const level = today.serviceLevel;
  return (
    <dl className="grid grid-cols-2 gap-[1.6vmin] md:grid-cols-3">
      <Figure label="Online" below={`${count(board.withBot)} visitors with the bot`}>
        {count(board.online)}
      </Figure>
      <Figure label="Available" below={`${count(board.freePlaces)} free places`}>
        {count(board.available)}
      </Figure>
      <Figure label="Waiting" tone={board.waiting > 0 ? 'warning' : 'plain'}>
        {count(board.waiting)}
      </Figure>
      <Figure label="Longest wait" tone={board.waitingSince ? 'warning' : 'plain'}>
        {board.waitingSince ? <Since at={board.waitingSince} /> : '–'}
      </Figure>
      <Figure
        label={`Answered in ${target(today.responseTargetSeconds)}`}
        below={
          level && level.denominator > 0
            ? `${count(level.numerator)} of ${count(level.denominator)} today`
            : 'Nothing to judge today'
        }
      >
        {percent(level?.value ?? null)}
      </Figure>
      <Figure label="With a person" below={`${count(today.requests)} requests today`}>
        {count(board.withPerson)}
      </Figure>
    </dl>
  );
}

interface FigureProps {
  label: string;
  below?: string;
  tone?: 'plain' | 'warning';
  children: ReactNode;
}

function Figure({ label, below, tone = 'plain', children }: FigureProps) {
  return (
    <div className="flex min-w-0 flex-col rounded-lg border bg-surface px-[2vmin] py-[1.6vmin]">
      <dt className="truncate text-[max(0.875rem,2.4vmin)] leading-snug text-muted">{label}</dt>
      <dd
        className={`tabular text-[max(2.25rem,13vmin)] leading-[1.05] font-semibold whitespace-nowrap ${tone === 'warning' ? 'text-warning' : ''}`}
      >
        {children}
      </dd>
      <dd className="min-h-[1.4em] truncate text-[max(0.75rem,2vmin)] leading-snug text-muted">
        {below ?? ''}
      </dd>
    </div>
  );
}

/** "60 s" is harder to read from afar than "1 min". */
function target(seconds: number): string {
  return seconds % 60 === 0 ? `${seconds / 60} min` : duration(seconds);
}

/** Refused where the browser has no full screen; nothing is lost then. */
async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // The person sees that nothing happened; there is nothing to do about it here.
  }
}
