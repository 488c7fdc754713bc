'use client';

import { CalendarCheck } from 'lucide-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { EmptyState } from '../../components/ui/empty-state';
import { PageHeader } from '../../components/ui/page-header';
import { SegmentedControl } from '../../components/ui/segmented-control';
import type { TaskView } from '../../domain/promises/task-views';
import { LoadFailed } from '../shared/page/load-failed';
import { LoadingRows } from '../shared/page/loading-rows';
import { PromiseRow } from './promise-row';
import { useColleagues } from './use-colleagues';
import { usePromiseFigures, useTasks } from './use-tasks';

const EMPTY: Readonly<Record<TaskView, { readonly title: string; readonly text: string }>> = {
  open: {
    title: 'Nothing is promised',
    text: 'When nobody can take a conversation, what visitors are promised appears here.',
  },
  today: { title: 'Nothing more is due today', text: 'Promises that fall due later are under “All open”.' },
  overdue: { title: 'Nothing is overdue', text: 'Every promise that fell due was kept.' },
  done: { title: 'Nothing is done yet', text: 'Promises that were kept or given up appear here.' },
};

/** Promises made to visitors: due today, overdue, done. j and k walk, Enter opens the conversation, d marks done. */
export function PromisesPage() {
  const [view, setView] = useState<TaskView>('open');
  const [owner, setOwner] = useState<'me' | 'all'>('all');
  const { data, error, refetch } = useTasks({ view, owner });
  const members = useColleagues();
  const figures = usePromiseFigures();
  const now = useMinute();
  const counts = data?.counts;
  const named = (label: string, count: number | undefined) => (count ? `${label} ${count}` : label);
  const due = figures ? figures.kept + figures.broken : 0;
  return (
    <>
      <PageHeader
        title="Promises"
        aside={due > 0 ? `${figures?.kept} of ${due} kept in the last 30 days` : null}
        actions={
          <SegmentedControl<'me' | 'all'>
            aria-label="Whose promises"
            size="sm"
            value={owner}
            onValueChange={setOwner}
            items={[
              { value: 'all', label: 'Everybody’s' },
              { value: 'me', label: 'Mine' },
            ]}
          />
        }
      />
      <div className="pane-scroll flex min-h-0 grow flex-col">
        <div className="mx-auto flex w-full max-w-280 flex-col gap-3 p-4">
          <SegmentedControl<TaskView>
            aria-label="Which promises"
            className="self-start"
            value={view}
            onValueChange={setView}
            items={[
              { value: 'open', label: named('All open', counts?.open) },
              { value: 'today', label: named('Due today', counts?.today) },
              { value: 'overdue', label: named('Overdue', counts?.overdue) },
              { value: 'done', label: 'Done' },
            ]}
          />
          <section aria-label="Promises" className="rounded-lg border bg-surface">
            {error && !data ? (
              <LoadFailed title="Promises could not be loaded" error={error} onRetry={() => void refetch()} />
            ) : !data ? (
              <LoadingRows rows={6} label="Loading promises" />
            ) : data.items.length === 0 ? (
              <EmptyState icon={<CalendarCheck />} title={EMPTY[view].title}>
                {EMPTY[view].text}
              </EmptyState>
            ) : (
              <ul onKeyDown={walk}>
                {data.items.map((task) => (
                  <PromiseRow key={task.id} task={task} members={members} now={now} />
                ))}
              </ul>
            )}
          </section>
        </div>
      </div>
    </>
  );
}

const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

function walk(event: KeyboardEvent<HTMLUListElement>) {
  if (!(event.target instanceof HTMLElement) || event.metaKey || event.ctrlKey || event.altKey) return;
  const row = event.target.closest('li');
  if (event.key === 'd') return row?.querySelector<HTMLButtonElement>('[data-done]')?.click();
  const step = STEPS[event.key];
  if (step === undefined || !event.target.matches('[data-row]')) return;
  event.preventDefault();
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  links[Math.max(0, Math.min(links.length - 1, links.indexOf(event.target) + step))]?.focus();
}

/** The time, a minute at a time. */
function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
