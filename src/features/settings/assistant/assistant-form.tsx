'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Switch } from '../../../components/ui/switch';
import type { AssistantSettings } from '../../../contracts/api/assistant';
import { ApiError } from '../../shared/api/api-error';
import { AnswerFields } from './answer-fields';
import { ConnectionTest } from './connection-test';
import { EndpointFields } from './endpoint-fields';
import { LimitFields } from './limit-fields';
import { type AssistantDraft, bodyOf, type DraftErrors, draftOf, errorsOf } from './state/assistant-draft';
import { useSaveAssistant } from './state/use-assistant';

/** What every part of the form gets. */
export interface DraftProps {
  readonly draft: AssistantDraft;
  readonly errors: DraftErrors;
  onChange(change: Partial<AssistantDraft>): void;
}

/** The fields of the contract under their names in the form. */
const FIELD_OF: Readonly<Record<string, keyof AssistantDraft>> = {
  baseUrl: 'baseUrl',
  model: 'model',
  apiKey: 'apiKey',
  budgetMs: 'budgetSeconds',
};

function refusedFields(error: unknown): DraftErrors {
  if (!(error instanceof ApiError)) return {};
  return Object.fromEntries(error.errors.map(({ path, message }) => [FIELD_OF[path] ?? path, message]));
}

export function AssistantForm({ settings }: { settings: AssistantSettings }) {
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [isTried, setIsTried] = useState(false);
  const { mutate, isPending, error, reset } = useSaveAssistant(() =>
    setDraft((before) => ({ ...before, apiKey: '', removesKey: false })),
  );
  const errors = { ...refusedFields(error), ...(isTried ? errorsOf(draft) : {}) };
  const onChange = (change: Partial<AssistantDraft>) => {
    if (error) reset();
    setDraft((before) => ({ ...before, ...change }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (Object.keys(errorsOf(draft)).length === 0) mutate(bodyOf(draft));
  };
  const parts = { draft, errors, onChange };
  const isElsewhere = error !== null && Object.keys(refusedFields(error)).length === 0;
  return (
    <form onSubmit={submit} noValidate className="flex min-w-0 flex-col gap-4">
      <Card>
        <CardHeader
          title="Language model"
          description="Words the bot’s answers from your articles. It proposes; the policy decides about handoffs, and answers without a source are not said."
        />
        <CardBody className="flex flex-col gap-4">
          <Switch
            label="Let a language model word answers"
            checked={draft.enabled}
            onCheckedChange={(enabled) => onChange({ enabled })}
          />
          <EndpointFields {...parts} settings={settings} />
          <ConnectionTest draft={draft} />
        </CardBody>
      </Card>
      <Card>
        <CardHeader
          title="Answers"
          description="When the time is over or the model fails, the bot answers by itself in the same turn."
        />
        <CardBody>
          <AnswerFields {...parts} />
        </CardBody>
      </Card>
      <Card>
        <CardHeader
          title="Limits"
          description="Per calendar month (UTC). At a limit the bot goes on by itself; nothing is asked of the model."
        />
        <CardBody>
          <LimitFields {...parts} currency={settings.currency} />
        </CardBody>
      </Card>
      <div className="flex items-center gap-3">
        <Button type="submit" variant="primary" busy={isPending}>
          Save
        </Button>
        {isElsewhere ? (
          <p role="alert" className="text-sm text-danger">
            {error.message}
          </p>
        ) : null}
      </div>
    </form>
  );
}
