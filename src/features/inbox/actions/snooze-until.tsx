'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { chosenTime } from '../time/snooze-times';

/** A day and a time that none of the offered ones is. */
export function SnoozeUntil({ now, onChoose }: { now: Date; onChoose(until: Date): void }) {
  const [value, setValue] = useState('');
  const [refused, setRefused] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const until = chosenTime(value, new Date());
    setRefused(until === null);
    if (until) onChoose(until);
  };
  return (
    <form onSubmit={submit} noValidate className="mt-4 flex items-start gap-2">
      <div className="min-w-0 grow">
        <Field label="Another time" error={refused ? 'Choose a time that is still to come' : undefined}>
          <Input
            type="datetime-local"
            value={value}
            min={fieldValue(now)}
            onChange={(event) => setValue(event.target.value)}
          />
        </Field>
      </div>
      <Button type="submit" className="mt-5.5">
        Snooze
      </Button>
    </form>
  );
}

/** As the field wants it: local time without a zone. */
function fieldValue(at: Date): string {
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
