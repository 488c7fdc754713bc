'use client';

import { useState } from 'react';
import { Switch } from '../../../components/ui/switch';
import { setAlertPreferences, useAlertPreferences } from '../live/alert-preferences';
import { chime } from '../live/chime';

/** The switches for sound and desktop notifications. */
export function AlertSwitches() {
  const preferences = useAlertPreferences();
  const [refused, setRefused] = useState(false);

  const setSound = (sound: boolean) => {
    setAlertPreferences({ ...preferences, sound });
    if (sound) chime();
  };
  const setDesktop = async (desktop: boolean) => {
    const granted =
      desktop && 'Notification' in window && (await Notification.requestPermission()) === 'granted';
    setRefused(desktop && !granted);
    setAlertPreferences({ ...preferences, desktop: granted });
  };

  return (
    <div className="flex flex-col gap-2">
      <Switch label="With a short sound" checked={preferences.sound} onCheckedChange={setSound} />
      <Switch
        label="With a desktop notification"
        checked={preferences.desktop}
        onCheckedChange={(desktop) => void setDesktop(desktop)}
      />
      {refused ? (
        <p role="alert" className="text-xs text-danger">
          The browser does not allow notifications for this site. Allow them beside the address, then try
          again.
        </p>
      ) : (
        <p className="text-xs text-muted">Notifications show only while you look at something else.</p>
      )}
    </div>
  );
}
