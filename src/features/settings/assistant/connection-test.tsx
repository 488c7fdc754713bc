'use client';

import clsx from 'clsx';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import { type AssistantDraft, endpointOfDraft } from './state/assistant-draft';
import { useTryAssistant } from './state/use-assistant';

/** Tries what is in the form, saved or not, and says how it went. */
export function ConnectionTest({ draft }: { draft: AssistantDraft }) {
  const { mutate, data, error, isPending, variables } = useTryAssistant();
  const endpoint = endpointOfDraft(draft);
  // What was tried is no longer what the form says.
  const isOld = JSON.stringify(variables) !== JSON.stringify(endpoint);
  const result = error ? { ok: false, message: error.message, durationMs: null } : data;
  const Icon = result?.ok ? CircleCheck : CircleAlert;
  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button busy={isPending} onClick={() => mutate(endpoint)}>
        Test the connection
      </Button>
      <p role="status" className="min-h-5 text-sm">
        {result && !isOld && !isPending ? (
          <span
            className={clsx('inline-flex items-center gap-1.5', result.ok ? 'text-positive' : 'text-danger')}
          >
            <Icon aria-hidden="true" className="size-4 shrink-0" />
            {result.message}
            {result.durationMs === null ? '.' : ` (${(result.durationMs / 1_000).toFixed(1)} s).`}
          </span>
        ) : null}
      </p>
    </div>
  );
}
