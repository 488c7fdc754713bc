'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Checkbox } from '../../../components/ui/checkbox';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { ALERT_KIND_WORDS, ALERT_KINDS, type AlertKind } from '../../../domain/alerts/kinds';
import { ApiError } from '../../shared/api/api-error';
import { useWebhooks } from './use-alert-settings';

const USUAL: readonly AlertKind[] = ['hot_lead', 'waiting_visitor'];

/** Adds a webhook. Its address is a secret: it is not shown again. */
export function WebhookForm({ onClose }: { onClose(): void }) {
  const { add } = useWebhooks();
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [kinds, setKinds] = useState<readonly AlertKind[]>(USUAL);
  const errors = add.error instanceof ApiError ? add.error.errors : [];
  const wrong = (field: string) => errors.find(({ path }) => path === `body.${field}`)?.message;
  const isComplete = name.trim() !== '' && url.trim() !== '' && kinds.length > 0;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete) add.mutate({ name, url, kinds: [...kinds] }, { onSuccess: onClose });
  };

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4 border-t px-4 py-4">
      <div className="grid grid-cols-1 gap-4 sm:grid-cols-[1fr_2fr]">
        <Field label="Name" error={wrong('name')}>
          <Input value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
        </Field>
        <Field label="Address" description="A secret: it is not shown again." error={wrong('url')}>
          <Input
            type="url"
            dir="ltr"
            value={url}
            placeholder="https://hooks.slack.com/services/…"
            autoComplete="off"
            onChange={(event) => setUrl(event.target.value)}
          />
        </Field>
      </div>
      <fieldset className="flex flex-col gap-1">
        <legend className="mb-1 text-sm font-medium">What goes there</legend>
        <div className="grid grid-cols-1 gap-1 sm:grid-cols-3">
          {ALERT_KINDS.map((kind) => (
            <Checkbox
              key={kind}
              label={ALERT_KIND_WORDS[kind].name}
              checked={kinds.includes(kind)}
              onCheckedChange={(on) => setKinds(on ? [...kinds, kind] : kinds.filter((one) => one !== kind))}
            />
          ))}
        </div>
      </fieldset>
      {add.error && errors.length === 0 ? (
        <p role="alert" className="text-xs text-danger">
          The webhook was not added. {add.error.message}
        </p>
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" variant="primary" disabled={!isComplete} busy={add.isPending}>
          Add webhook
        </Button>
        <Button variant="ghost" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
