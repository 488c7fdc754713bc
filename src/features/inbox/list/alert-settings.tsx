'use client';

import { Bell, BellRing } from 'lucide-react';
import { IconButton } from '../../../components/ui/icon-button';
import { lateComponent } from '../../../components/ui/late/late-component';
import { Popover, PopoverContent, PopoverTrigger } from '../../../components/ui/popover';
import { useAlertPreferences } from '../live/alert-preferences';

const AlertSwitches = lateComponent(() => import('./alert-switches').then((file) => file.AlertSwitches));

/** How this browser calls: a sound, a desktop notification, both, neither. */
export function AlertSettings() {
  const preferences = useAlertPreferences();
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
        <AlertSwitches />
      </PopoverContent>
    </Popover>
  );
}
