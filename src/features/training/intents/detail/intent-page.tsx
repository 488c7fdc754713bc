'use client';

import { ChevronLeft, GraduationCap } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { ButtonLink } from '../../../../components/ui/button-link';
import { Card, CardBody, CardHeader } from '../../../../components/ui/card';
import { EmptyState } from '../../../../components/ui/empty-state';
import { Meter } from '../../../../components/ui/meter';
import type { Intent } from '../../../../contracts/api/intents';
import { LoadFailed } from '../../../shared/page/load-failed';
import { LoadingRows } from '../../../shared/page/loading-rows';
import { percent } from '../../../shared/text/percent';
import { ConfusionsCard } from '../list/confusions-card';
import { intentHref, toneOf } from '../state/intent-words';
import { useIntents } from '../state/use-intents';
import { useTrainingLive, useVersion } from '../state/use-training';
import { TryCard } from '../try-card';
import { TrainingStatus } from '../version/training-status';
import { DeleteIntentDialog } from './delete-intent-dialog';
import { EditIntentDialog } from './edit-intent-dialog';
import { ExampleList } from './example-list';

/** One intent: its examples, how well they are told apart, and what they are mistaken for. */
export function IntentPage({ name }: { name: string }) {
  const router = useRouter();
  useTrainingLive();
  const { data: intents, error, refetch } = useIntents();
  const live = useVersion(intents?.live?.version ?? null);
  if (error && !intents) {
    return <LoadFailed title="The intent could not be loaded" error={error} onRetry={() => void refetch()} />;
  }
  if (!intents) return <LoadingRows rows={10} label="Loading the intent" />;
  const intent = intents.items.find((one) => one.name === name);
  if (!intent) {
    return (
      <EmptyState
        icon={<GraduationCap />}
        title="There is no such intent"
        action={<ButtonLink href="/training">All intents</ButtonLink>}
      >
        It may have been renamed or deleted.
      </EmptyState>
    );
  }
  const others = intents.items.filter((one) => one.name !== name);
  const mayDelete = intent.origin === 'own' || intent.examples > 0;
  return (
    <div className="pane-scroll min-h-0 grow">
      <div className="mx-auto flex max-w-350 flex-col gap-4 p-4">
        <header className="flex flex-wrap items-start gap-x-4 gap-y-2">
          <div className="min-w-0 grow basis-60">
            <ButtonLink href="/training" variant="ghost" size="sm" className="-ms-2.5">
              <ChevronLeft aria-hidden="true" className="rtl:rotate-180" />
              All intents
            </ButtonLink>
            <h2 dir="auto" className="mt-1 text-xl font-semibold">
              {intent.title}
            </h2>
            <p dir="auto" className="text-sm text-muted">
              {intent.description || 'No description'}
            </p>
          </div>
          <div className="flex gap-2">
            <EditIntentDialog
              key={`${intent.name} ${intent.description}`}
              intent={intent}
              onChanged={(changed) => {
                if (changed !== name) router.replace(intentHref(changed));
              }}
            />
            {mayDelete ? (
              <DeleteIntentDialog intent={intent} onDeleted={() => router.push('/training')} />
            ) : null}
          </div>
        </header>
        <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="flex min-w-0 flex-col gap-4">
            <TrainingStatus intents={intents} />
            <ExampleList intent={intent} others={others} />
          </div>
          <div className="flex min-w-0 flex-col gap-4">
            <Scores quality={intent.quality} />
            <TryCard />
            {live.data?.quality ? (
              <ConfusionsCard confusions={live.data.quality.confusions} intent={name} />
            ) : null}
          </div>
        </div>
      </div>
    </div>
  );
}

function Scores({ quality }: { quality: Intent['quality'] }) {
  return (
    <Card>
      <CardHeader
        title="How well it is told apart"
        description={quality ? 'Cross-validated, in the live version.' : 'Known after the next training.'}
      />
      {quality ? (
        <CardBody className="flex flex-col gap-3">
          {(['precision', 'recall', 'f1'] as const).map((figure) => (
            <Meter
              key={figure}
              label={LABELS[figure]}
              value={Math.round(quality[figure] * 100)}
              valueText={percent(quality[figure])}
              tone={toneOf(quality[figure])}
            />
          ))}
        </CardBody>
      ) : null}
    </Card>
  );
}

const LABELS = {
  precision: 'Precision: right when it says so',
  recall: 'Recall: found when it is meant',
  f1: 'F1: both together',
} as const;
