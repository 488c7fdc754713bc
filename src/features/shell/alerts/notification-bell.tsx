'use client';

import clsx from 'clsx';
import { Bell } from 'lucide-react';
import { useState } from 'react';
import { CountBadge } from '../../../components/ui/count-badge';
import { lateComponent } from '../../../components/ui/late/late-component';
import { Popover, PopoverContent, PopoverTrigger } from '../../../components/ui/popover';
import { useOpenNotification } from './use-notification-feed';
import { useNotifications } from './use-notifications';

const NotificationList = lateComponent(() =>
  import('./notification-list').then((file) => file.NotificationList),
);

/** The bell with what is unread: a row of the side navigation, or a cell of the bar on phones. */
export function NotificationBell({ shape }: { shape: 'row' | 'cell' }) {
  const [open, setOpen] = useState(false);
  const unread = useNotifications().data?.unread ?? 0;
  const openNotification = useOpenNotification();
  const label = unread > 0 ? `Notifications, ${unread} unread` : 'Notifications';
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger
        aria-label={label}
        title="Notifications"
        className={clsx(
          'relative text-muted',
          shape === 'row'
            ? 'flex h-8 w-full shrink-0 items-center gap-2.5 rounded-sm px-3 text-sm font-medium transition-colors hover:bg-surface-hover hover:text-text data-popup-open:bg-surface-hover pointer-coarse:h-11 xl:px-2 xl:nav-collapsed:px-3'
            : 'flex h-13 min-w-0 flex-1 flex-col items-center justify-center gap-0.5 text-[11px] font-medium',
        )}
      >
        <Bell aria-hidden="true" className={shape === 'row' ? 'size-4 shrink-0' : 'size-5'} />
        <span
          className={
            shape === 'row' ? 'hidden grow truncate text-start xl:block xl:nav-collapsed:hidden' : undefined
          }
        >
          {shape === 'row' ? 'Notifications' : 'Alerts'}
        </span>
        <span
          className={
            shape === 'row'
              ? 'absolute -end-0.5 -top-0.5 xl:static xl:nav-collapsed:absolute'
              : 'absolute start-[55%] top-1'
          }
        >
          <CountBadge count={unread} tone="accent" />
        </span>
      </PopoverTrigger>
      <PopoverContent
        title="Notifications"
        side={shape === 'row' ? 'right' : 'top'}
        align="end"
        className="w-90 px-0 [&>h2]:px-3"
      >
        <NotificationList
          onOpen={(notification) => {
            setOpen(false);
            openNotification(notification);
          }}
        />
      </PopoverContent>
    </Popover>
  );
}
