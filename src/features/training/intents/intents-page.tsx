'use client';

import { Download, GraduationCap } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { EmptyState } from '../../../components/ui/empty-state';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { SearchField } from '../../shared/page/search-field';
import { ConfusionsCard } from './list/confusions-card';
import { ImportDialog } from './list/import-dialog';
import { IntentTable } from './list/intent-table';
import { NewIntentDialog } from './list/new-intent-dialog';
import { type IntentScope, intentHref, weakFirst } from './state/intent-words';
import { useExport } from './state/use-export';
import { useIntents } from './state/use-intents';
import { useTrainingLive, useVersion } from './state/use-training';
import { TryCard } from './try-card';
import { ChangesView } from './version/changes-view';
import { QualityCard } from './version/quality-card';
import { TrainingStatus } from './version/training-status';
import { VersionsCard } from './version/versions-card';

const SCOPES: readonly { value: IntentScope; label: string }[] = [
  { value: 'own', label: 'Yours' },
  { value: 'all', label: 'All' },
];

/** What visitors want, in the organisation's own words, and how well the bot has learned it. */
export function IntentsPage() {
  const router = useRouter();
  useTrainingLive();
  const { data: intents, error, refetch } = useIntents();
  const live = useVersion(intents?.live?.version ?? null);
  const [scope, setScope] = useState<IntentScope>('own');
  const [search, setSearch] = useState('');
  const exporting = useExport();
  if (error && !intents) {
    return (
      <LoadFailed title="The intents could not be loaded" error={error} onRetry={() => void refetch()} />
    );
  }
  if (!intents) return <LoadingRows rows={10} label="Loading intents" />;
  const shown = weakFirst(intents.items, scope, search);
  return (
    <div className="pane-scroll min-h-0 grow">
      <div className="mx-auto grid max-w-350 grid-cols-1 items-start gap-4 p-4 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <TrainingStatus intents={intents} />
          <Card className="overflow-hidden">
            <div className="flex flex-wrap items-center gap-2 border-b px-4 py-2.5">
              <SearchField
                label="Search intents"
                placeholder="Search intents"
                value={search}
                onChange={setSearch}
                className="min-w-40 grow sm:max-w-60"
              />
              <SegmentedControl
                aria-label="Which intents"
                value={scope}
                onValueChange={(next: IntentScope) => setScope(next)}
                items={SCOPES}
              />
              <div className="flex flex-wrap gap-2 sm:ms-auto">
                <Button
                  busy={exporting.isPending}
                  disabled={intents.examples === 0}
                  onClick={() => exporting.mutate()}
                >
                  <Download aria-hidden="true" />
                  Export
                </Button>
                <ImportDialog />
                <NewIntentDialog onCreated={(name) => router.push(intentHref(name))} />
              </div>
            </div>
            {shown.length > 0 ? (
              <IntentTable intents={shown} />
            ) : search ? (
              <EmptyState icon={<GraduationCap />} title="No intent matches">
                No intent has all of these words in its name or description.
              </EmptyState>
            ) : (
              <EmptyState icon={<GraduationCap />} title="No intents of your own yet">
                The bot knows {intents.items.length} built-in intents. Teach it what only your visitors ask:
                make an intent, or import a file.
              </EmptyState>
            )}
          </Card>
          {live.data?.quality ? <ConfusionsCard confusions={live.data.quality.confusions} /> : null}
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <TryCard />
          {live.data ? <QualityCard {...live.data} /> : null}
          {live.data?.changes ? (
            <Card>
              <CardHeader title="Changed since the last version" />
              <CardBody>
                <ChangesView changes={live.data.changes} most={6} />
              </CardBody>
            </Card>
          ) : null}
          <VersionsCard />
        </div>
      </div>
    </div>
  );
}
