'use client';

import { CircleAlert, CircleCheck, Sparkles } from 'lucide-react';
import { Button } from '../../../../components/ui/button';
import { Progress } from '../../../../components/ui/progress';
import type { IntentList } from '../../../../contracts/api/intents';
import { percent } from '../../../shared/text/percent';
import { counted } from '../state/intent-words';
import { useStartTraining } from '../state/use-training';

/** Where training stands: what is live, what is under way, what failed, and the button to train. */
export function TrainingStatus({ intents }: { intents: IntentList }) {
  const { live, current, failed, untrained } = intents;
  const start = useStartTraining();
  return (
    <section
      aria-label="Training"
      className="flex flex-col gap-2 rounded-lg border bg-surface px-4 py-3 sm:flex-row sm:items-center sm:gap-4"
    >
      <div role="status" className="flex min-w-0 grow flex-col gap-1">
        {current ? (
          <>
            <p className="text-sm font-medium">
              {current.status === 'queued'
                ? `Version ${current.version} waits for a worker`
                : `Training version ${current.version}: ${percent(current.progress)}`}
            </p>
            <Progress
              label={`Training of version ${current.version}`}
              value={current.status === 'queued' ? null : Math.round(current.progress * 100)}
            />
          </>
        ) : (
          <p className="flex items-center gap-2 text-sm font-medium">
            {untrained ? (
              <Sparkles aria-hidden="true" className="size-4 shrink-0 text-warning" />
            ) : (
              <CircleCheck aria-hidden="true" className="size-4 shrink-0 text-positive" />
            )}
            {untrained ? 'Examples have changed since the last training' : 'The bot knows every example'}
          </p>
        )}
        <p className="tabular text-xs text-muted">
          {live
            ? `Version ${live.version} is live: ${counted(live.examples, 'example')}, ${percent(live.accuracy ?? 0)} accurate`
            : 'The bot knows the built-in intents only'}
        </p>
        {failed && !current ? (
          <p role="alert" className="flex items-start gap-2 text-xs text-danger">
            <CircleAlert aria-hidden="true" className="mt-px size-3.5 shrink-0" />
            <span className="[overflow-wrap:anywhere]">
              Version {failed.version} could not be trained: {failed.failure}
              {live ? `. Version ${live.version} stays live.` : ''}
            </span>
          </p>
        ) : null}
      </div>
      <Button
        variant={untrained ? 'primary' : 'secondary'}
        busy={start.isPending}
        disabled={current?.status === 'queued'}
        onClick={() => start.mutate()}
      >
        {current?.status === 'training' ? 'Train again' : 'Train'}
      </Button>
    </section>
  );
}
