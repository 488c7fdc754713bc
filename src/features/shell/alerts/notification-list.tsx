'use client';

import clsx from 'clsx';
import {
  AtSign,
  BellOff,
  CalendarClock,
  Flame,
  Hourglass,
  type LucideIcon,
  ShieldAlert,
  TriangleAlert,
} from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button } from '../../../components/ui/button';
import { ButtonLink } from '../../../components/ui/button-link';
import { EmptyState } from '../../../components/ui/empty-state';
import type { Notification } from '../../../contracts/api/alerts';
import { ALERT_KIND_WORDS, type AlertKind } from '../../../domain/alerts/kinds';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { ageWords } from './age-words';
import { DesktopSwitch } from './desktop-switch';
import { useMarkRead, useNotifications } from './use-notifications';

const ICONS: Readonly<Record<AlertKind, LucideIcon>> = {
  mention: AtSign,
  hot_lead: Flame,
  waiting_visitor: Hourglass,
  policy_alert: ShieldAlert,
  promise_due: CalendarClock,
  promise_broken: TriangleAlert,
  delivery_trouble: TriangleAlert,
};

/** What one was told lately, newest first; arrows walk through it, Enter opens. */
export function NotificationList({ onOpen }: { onOpen(notification: Notification): void }) {
  const { data, error, refetch } = useNotifications();
  const markRead = useMarkRead();
  if (error && !data)
    return (
      <LoadFailed title="Notifications could not be loaded" error={error} onRetry={() => void refetch()} />
    );
  if (!data) return <LoadingRows rows={4} label="Loading notifications" />;
  return (
    <div className="flex flex-col">
      <div className="flex items-center justify-between border-b px-3 pb-2">
        <p className="text-xs text-muted">{data.unread === 0 ? 'Nothing unread' : `${data.unread} unread`}</p>
        <Button size="sm" variant="ghost" disabled={data.unread === 0} onClick={() => void markRead()}>
          Mark all read
        </Button>
      </div>
      {data.items.length === 0 ? (
        <EmptyState icon={<BellOff />} title="No notifications yet">
          Hot leads, waiting visitors and promises that fall due appear here.
        </EmptyState>
      ) : (
        <ul className="flex flex-col py-1" onKeyDown={walk}>
          {data.items.map((one) => (
            <NotificationRow key={one.id} notification={one} onOpen={onOpen} />
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center gap-2 border-t px-3 pt-2">
        <ButtonLink href="/settings/alerts" size="sm" variant="ghost">
          Choose alerts
        </ButtonLink>
        <DesktopSwitch />
      </div>
    </div>
  );
}

function NotificationRow({
  notification,
  onOpen,
}: {
  notification: Notification;
  onOpen(notification: Notification): void;
}) {
  const { kind, title, text, readAt, createdAt } = notification;
  const Icon = ICONS[kind];
  const urgent = kind === 'hot_lead' || kind === 'promise_broken' || kind === 'delivery_trouble';
  return (
    <li>
      <button
        type="button"
        data-row=""
        onClick={() => onOpen(notification)}
        className="flex w-full items-start gap-2.5 px-3 py-2 text-start hover:bg-surface-hover focus-visible:-outline-offset-2"
      >
        <Icon
          aria-hidden="true"
          className={clsx('mt-0.5 size-4 shrink-0', urgent ? 'text-danger' : 'text-muted')}
        />
        <span className="flex min-w-0 grow flex-col">
          <span className="sr-only">{ALERT_KIND_WORDS[kind].name}: </span>
          <span className={clsx('text-sm', readAt === null ? 'font-medium' : 'text-muted')}>{title}</span>
          {text ? <span className="line-clamp-2 text-xs text-muted">{text}</span> : null}
        </span>
        <span className="flex shrink-0 items-center gap-1.5">
          <time dateTime={createdAt} className="tabular text-xs text-muted">
            {ageWords(createdAt, Date.now())}
          </time>
          <span
            aria-hidden="true"
            className={clsx('size-2 rounded-full', readAt === null ? 'bg-accent' : 'bg-transparent')}
          />
          {readAt === null ? <span className="sr-only">Unread</span> : null}
        </span>
      </button>
    </li>
  );
}

function walk(event: KeyboardEvent<HTMLUListElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const rows = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('[data-row]')];
  const at = rows.findIndex((row) => row.matches(':focus'));
  rows[Math.max(0, Math.min(rows.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus();
}
