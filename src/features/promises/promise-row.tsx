'use client';

import clsx from 'clsx';
import { AtSign, MessageSquareReply, Phone } from 'lucide-react';
import Link from 'next/link';
import { Badge } from '../../components/ui/badge';
import type { Task } from '../../contracts/api/tasks';
import type { Member } from '../../contracts/api/team';
import { dueWords, lateWords, visitorsTime } from '../shared/promises/due-words';
import { PromiseActions } from './promise-actions';

const ICONS = { callback: Phone, email: AtSign, leave_contact: MessageSquareReply } as const;
const GIVEN_UP = {
  not_wanted: 'Not wanted any more',
  changed: 'Replaced by another',
  spam: 'Spam',
} as const;
const HOW = { called: 'called', wrote: 'wrote', met: 'met', other: 'done' } as const;

/** One promise: to whom, by when, how to reach them, who keeps it. */
export function PromiseRow({ task, members, now }: { task: Task; members: readonly Member[]; now: number }) {
  const Icon = ICONS[task.kind];
  const { email, phone } = task.contact;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b px-4 py-2.5 last:border-b-0 sm:flex-nowrap">
      <Icon aria-hidden="true" className="size-4 shrink-0 text-muted" />
      <div className="flex min-w-0 grow flex-col basis-60">
        <Link
          href={`/inbox?c=${task.conversationId}`}
          data-row=""
          className="truncate text-sm font-medium hover:underline"
        >
          {task.title}
        </Link>
        <p className="flex flex-wrap gap-x-3 text-xs text-muted">
          {phone ? (
            <a href={`tel:${phone.replace(/[^\d+]/g, '')}`} dir="ltr" className="hover:underline">
              {phone}
            </a>
          ) : null}
          {email ? (
            <a href={`mailto:${email}`} dir="ltr" className="truncate hover:underline">
              {email}
            </a>
          ) : null}
          <span>{task.owner?.name ?? 'Nobody’s yet'}</span>
          {task.doneNote ? <span className="truncate">“{task.doneNote}”</span> : null}
        </p>
      </div>
      <div className="flex shrink-0 flex-col items-start gap-0.5 sm:items-end">
        <span className={clsx('tabular text-sm', task.state === 'broken' && 'text-danger')}>
          {dueWords(task, now)}
        </span>
        <PromiseStatus task={task} now={now} />
      </div>
      <div className="ms-auto flex w-26 shrink-0 justify-end">
        <PromiseActions task={task} members={members} />
      </div>
    </li>
  );
}

function PromiseStatus({ task, now }: { task: Task; now: number }) {
  if (task.state === 'cancelled') return <Badge>{GIVEN_UP[task.cancelReason ?? 'not_wanted']}</Badge>;
  if (task.state === 'kept') return <Badge tone="positive">Kept, {HOW[task.doneHow ?? 'other']}</Badge>;
  if (task.doneAt !== null)
    return <Badge tone="danger">{lateWords(task.dueAt, Date.parse(task.doneAt))}</Badge>;
  if (task.state === 'broken') return <Badge tone="danger">{lateWords(task.dueAt, now)}</Badge>;
  const theirs = visitorsTime(task);
  return theirs ? <span className="text-xs text-muted">{theirs}</span> : null;
}
