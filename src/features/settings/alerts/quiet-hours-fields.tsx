'use client';

import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { Switch } from '../../../components/ui/switch';
import type { QuietHours } from '../../../domain/alerts/preferences';

const NIGHT: QuietHours = { from: 20 * 60, to: 8 * 60 };

const toClock = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function toMinutes(clock: string): number | null {
  const [hours, minutes] = clock.split(':').map(Number);
  return hours === undefined || minutes === undefined ? null : hours * 60 + minutes;
}

interface QuietHoursFieldsProps {
  quietHours: QuietHours | null;
  timeZone: string;
  onChange(quietHours: QuietHours | null): void;
}

/** Hours without desktop notifications; e-mail waits until they are over. */
export function QuietHoursFields({ quietHours, timeZone, onChange }: QuietHoursFieldsProps) {
  const set = (end: keyof QuietHours, clock: string) => {
    const minutes = toMinutes(clock);
    if (quietHours && minutes !== null) onChange({ ...quietHours, [end]: minutes });
  };
  return (
    <div className="flex flex-wrap items-end gap-x-4 gap-y-2 border-t pt-4">
      <div className="flex grow flex-col">
        <Switch
          label="Quiet hours"
          checked={quietHours !== null}
          onCheckedChange={(on) => onChange(on ? NIGHT : null)}
        />
        <p className="text-xs text-muted">
          No desktop notifications, and e-mail waits until they are over. Times in {timeZone}.
        </p>
      </div>
      {quietHours ? (
        <div className="flex gap-2">
          <Field label="From">
            <Input
              type="time"
              value={toClock(quietHours.from)}
              onChange={(event) => set('from', event.target.value)}
            />
          </Field>
          <Field label="Until">
            <Input
              type="time"
              value={toClock(quietHours.to)}
              onChange={(event) => set('to', event.target.value)}
            />
          </Field>
        </div>
      ) : null}
    </div>
  );
}
