'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { Select } from '../../../components/ui/select';
import { notify } from '../../../components/ui/toast';
import { type PromiseSettings, promiseSettingsSchema } from '../../../contracts/alert-settings';
import { useSaveTimes } from './use-alert-settings';

const NUMBERS = [
  {
    name: 'emailAfterMinutes',
    label: 'E-mail after',
    description: 'Minutes an alert stays unread',
    min: 1,
    max: 1_440,
  },
  {
    name: 'remindMinutesBefore',
    label: 'Remind of a promise',
    description: 'Minutes before it is due',
    min: 5,
    max: 1_440,
  },
  {
    name: 'callbacksPerSlot',
    label: 'Callbacks at a time',
    description: 'How many one slot takes',
    min: 1,
    max: 50,
  },
  {
    name: 'callbackNoticeMinutes',
    label: 'Notice for a callback',
    description: 'Minutes from now at least',
    min: 0,
    max: 2_880,
  },
] as const;

const LENGTHS = [
  { value: '15', label: '15 minutes' },
  { value: '30', label: '30 minutes' },
  { value: '60', label: '1 hour' },
] as const;

/** When mail follows, when owners are reminded, and which callbacks visitors may choose. */
export function TimesForm({ settings }: { settings: PromiseSettings }) {
  const save = useSaveTimes();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)])),
  );
  const numbers = Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [name, Number(value || 'x')]),
  );
  const parsed = promiseSettingsSchema.safeParse(numbers);
  const wrong = new Set(parsed.error?.issues.map(({ path }) => path[0]));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!parsed.success) return;
    save.mutate(parsed.data, {
      onSuccess: () => notify.done('Times saved'),
      onError: () => notify.failed('The times were not saved'),
    });
  };

  return (
    <Card aria-labelledby="times">
      <CardHeader
        id="times"
        title="Alerts, promises and callbacks"
        description="Callbacks are offered within business hours, when the policy’s fallbacks name them."
      />
      <CardBody>
        <form onSubmit={submit} noValidate className="flex flex-col gap-4">
          <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
            {NUMBERS.map(({ name, label, description, min, max }) => (
              <Field
                key={name}
                label={label}
                description={description}
                error={
                  wrong.has(name) ? `A whole number from ${min} to ${max.toLocaleString('en')}` : undefined
                }
              >
                <Input
                  inputMode="numeric"
                  value={typed[name] ?? ''}
                  onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
                />
              </Field>
            ))}
            <Field label="Length of a callback">
              <Select
                items={LENGTHS}
                value={LENGTHS.find(({ value }) => value === typed.callbackMinutes)?.value ?? '30'}
                onValueChange={(callbackMinutes) => setTyped({ ...typed, callbackMinutes })}
              />
            </Field>
          </div>
          <Button
            type="submit"
            variant="primary"
            className="self-start"
            disabled={!parsed.success}
            busy={save.isPending}
          >
            Save
          </Button>
        </form>
      </CardBody>
    </Card>
  );
}
