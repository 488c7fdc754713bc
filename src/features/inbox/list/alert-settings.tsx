'use client';

import { Bell, BellRing } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../../components/ui/icon-button';
import { Popover, PopoverContent, PopoverTrigger } from '../../../components/ui/popover';
import { Switch } from '../../../components/ui/switch';
import { setAlertPreferences, useAlertPreferences } from '../live/alert-preferences';
import { chime } from '../live/chime';

/** How this browser calls: a sound, a desktop notification, both, neither. */
export function AlertSettings() {
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
    <Popover>
      <PopoverTrigger
        render={
          <IconButton label="Alerts" size="sm">
            {preferences.sound || preferences.desktop ? <BellRing /> : <Bell />}
          </IconButton>
        }
      />
      <PopoverContent title="Call me when someone waits or writes" align="end">
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
      </PopoverContent>
    </Popover>
  );
}
