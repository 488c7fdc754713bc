'use client';

import { useEffect, useState } from 'react';
import { Button } from '../../../components/ui/button';

/** Asks the browser for desktop notifications, on a click and never by itself. */
export function DesktopSwitch() {
  const [permission, setPermission] = useState<NotificationPermission | 'unsupported'>('unsupported');
  useEffect(() => {
    if ('Notification' in window) setPermission(Notification.permission);
  }, []);
  if (permission === 'granted' || permission === 'unsupported') return null;
  if (permission === 'denied') {
    return (
      <p className="text-xs text-muted">
        The browser does not allow desktop notifications for this site. Allow them beside the address.
      </p>
    );
  }
  return (
    <Button
      size="sm"
      variant="ghost"
      onClick={() => void Notification.requestPermission().then(setPermission)}
    >
      Show them on the desktop too
    </Button>
  );
}
