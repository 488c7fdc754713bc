'use client';

import { useQuery } from '@tanstack/react-query';
import { CalendarClock } from 'lucide-react';
import { ButtonLink } from '../../../components/ui/button-link';
import { listTasks } from '../../../contracts/operations/tasks';
import { dueWords } from '../../shared/promises/due-words';
import { TASKS_KEY } from '../../shared/promises/tasks-key';
import { useTeamApi } from '../../shared/team/team-context';
import { useNow } from '../time/use-now';

/** What the visitor was promised and has not got yet, so that nobody answers as if there were no promise. */
export function OpenPromises({ conversationId }: { conversationId: string }) {
  const api = useTeamApi();
  const now = useNow();
  const { data } = useQuery({
    queryKey: [...TASKS_KEY, 'of', conversationId],
    queryFn: ({ signal }) => api.call(listTasks, { query: { conversationId }, signal }),
  });
  const open = data?.items.filter(({ doneAt, cancelledAt }) => doneAt === null && cancelledAt === null) ?? [];
  return open.map((task) => (
    <div
      key={task.id}
      className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b bg-warning-soft px-4 py-1.5 text-sm text-warning"
    >
      <p className="min-w-0 flex-1 basis-60">
        <CalendarClock aria-hidden="true" className="me-2 inline size-4 align-text-bottom" />
        <span className="font-medium">Promised:</span> {task.title} · {dueWords(task, now)}
        {task.owner ? ` · ${task.owner.name}` : ''}
      </p>
      <ButtonLink href="/tasks" size="sm" variant="ghost">
        Promises
      </ButtonLink>
    </div>
  ));
}
