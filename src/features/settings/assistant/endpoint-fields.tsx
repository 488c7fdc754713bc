'use client';

import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import type { AssistantSettings } from '../../../contracts/api/assistant';
import type { DraftProps } from './assistant-form';

const SOURCES = [
  { value: 'installation', label: 'This installation’s' },
  { value: 'own', label: 'Your own' },
] as const;

/** Where the model is and which one. */
export function EndpointFields({
  draft,
  errors,
  onChange,
  settings,
}: DraftProps & { settings: AssistantSettings }) {
  const { installationModel, allowsPrivate } = settings;
  const isOwn = draft.source === 'own';
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
      {installationModel !== null ? (
        <SegmentedControl
          aria-label="Endpoint"
          className="self-start justify-self-start sm:col-span-2"
          value={draft.source}
          onValueChange={(source: 'installation' | 'own') => onChange({ source })}
          items={SOURCES}
        />
      ) : null}
      {isOwn ? (
        <Field
          className="sm:col-span-2"
          label="Address"
          error={errors.baseUrl}
          description={
            allowsPrivate
              ? 'Of any OpenAI-compatible API, up to “/v1”. Local addresses may be used on this installation.'
              : 'Of any OpenAI-compatible API, up to “/v1”. Only public https addresses are called.'
          }
        >
          <Input
            type="url"
            inputMode="url"
            placeholder="https://api.example.com/v1"
            value={draft.baseUrl}
            maxLength={500}
            spellCheck={false}
            onValueChange={(baseUrl) => onChange({ baseUrl })}
          />
        </Field>
      ) : null}
      <Field
        label="Model"
        error={errors.model}
        description={isOwn ? undefined : 'Left empty, the one that the installation names.'}
      >
        <Input
          value={draft.model}
          placeholder={isOwn ? 'Its name at the provider' : (installationModel ?? '')}
          maxLength={200}
          spellCheck={false}
          onValueChange={(model) => onChange({ model })}
        />
      </Field>
      {isOwn ? <KeyField draft={draft} errors={errors} onChange={onChange} end={settings.apiKeyEnd} /> : null}
    </div>
  );
}

function KeyField({ draft, errors, onChange, end }: DraftProps & { end: string | null }) {
  const isStored = end !== null && !draft.removesKey;
  return (
    <div className="flex flex-col gap-1">
      <Field
        label="API key"
        error={errors.apiKey}
        description={
          isStored
            ? `Stored, ends in ${end}. Type another to replace it.`
            : 'Stored encrypted, never shown again.'
        }
      >
        <Input
          type="password"
          autoComplete="off"
          value={draft.apiKey}
          placeholder={isStored ? `••••••••${end}` : 'None'}
          maxLength={500}
          onValueChange={(apiKey) => onChange({ apiKey, removesKey: false })}
        />
      </Field>
      {isStored ? (
        <button
          type="button"
          className="min-h-6 self-start text-xs text-muted underline underline-offset-2 hover:text-text pointer-coarse:min-h-11"
          onClick={() => onChange({ apiKey: '', removesKey: true })}
        >
          Remove the key
        </button>
      ) : null}
    </div>
  );
}
