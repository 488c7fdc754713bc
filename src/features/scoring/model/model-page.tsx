'use client';

import { Sparkles } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { EmptyState } from '../../../components/ui/empty-state';
import { Spinner } from '../../../components/ui/spinner';
import type { LeadModelList } from '../../../contracts/api/scoring';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useMe } from '../../shared/team/team-context';
import { ScoringFrame } from '../scoring-frame';
import { isInTraining, useLeadModels, useTrainLeadModel } from '../state/use-lead-models';
import { CalibrationCard } from './calibration-card';
import { LooksAtCard } from './looks-at-card';
import { ModelHistory } from './model-history';
import { ModelState } from './model-state';

/** A score learned from the organisation's own outcomes, compared with the rules before anybody trusts it. */
export function ModelPage() {
  const { data, error, refetch } = useLeadModels();
  const train = useTrainLeadModel();
  const training = data?.items.find(isInTraining);
  const tooFew = data?.outcomes.tooFew ?? null;
  const button = (
    <Button
      variant={data?.items.length === 0 ? 'primary' : 'secondary'}
      busy={train.isPending || training !== undefined}
      disabled={!data || tooFew !== null}
      onClick={() => train.mutate()}
    >
      {data?.items.length === 0 ? 'Train a model' : 'Train again'}
    </Button>
  );
  return (
    <ScoringFrame actions={data && data.items.length > 0 ? button : null}>
      {error && !data ? (
        <LoadFailed
          title="The learned model could not be loaded"
          error={error}
          onRetry={() => void refetch()}
        />
      ) : !data ? (
        <LoadingRows rows={8} label="Loading the learned model" />
      ) : data.items.length === 0 ? (
        <EmptyState icon={<Sparkles />} title="No learned model yet" action={tooFew === null ? button : null}>
          {tooFew ??
            `${data.outcomes.wins.toLocaleString('en-GB')} of ${data.outcomes.leads.toLocaleString('en-GB')} leads older than 30 days were won. A model can learn from them which leads are worth a call first.`}
        </EmptyState>
      ) : (
        <Models list={data} />
      )}
    </ScoringFrame>
  );
}

function Models({ list }: { list: LeadModelList }) {
  const { timeZone } = useMe().org;
  const [chosen, setChosen] = useState<string | null>(null);
  const ready = list.items.filter(({ report }) => report !== null);
  const model = ready.find(({ id }) => id === chosen) ?? ready.find(({ active }) => active) ?? ready[0];
  const training = list.items.find(isInTraining);
  return (
    <div className="mx-auto grid max-w-350 grid-cols-1 items-start gap-4 p-4 lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div className="flex min-w-0 flex-col gap-4">
        {training ? (
          <p role="status" className="flex items-center gap-2 rounded-lg border bg-surface px-4 py-3 text-sm">
            <Spinner /> Model {training.version} is being trained. It takes some seconds and changes no score.
          </p>
        ) : null}
        {model?.report ? (
          <>
            <ModelState key={model.id} model={model} report={model.report} />
            <div className="grid grid-cols-1 gap-4 xl:grid-cols-2">
              <CalibrationCard report={model.report} />
              <LooksAtCard looksAt={model.report.looksAt} />
            </div>
          </>
        ) : training ? null : (
          <EmptyState icon={<Sparkles />} title="No model could be trained yet">
            {list.items[0]?.message ?? 'Train again when more leads have an outcome.'}
          </EmptyState>
        )}
      </div>
      <ModelHistory models={list.items} shown={model?.id ?? null} timeZone={timeZone} onShow={setChosen} />
    </div>
  );
}
