'use client';

import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { notify } from '../../../components/ui/toast';
import type { PolicyDetail } from '../../../contracts/api/policy';
import type { PolicySurroundingsView } from '../../../contracts/api/policy-editor';
import { SCORE_GROUPS, type ScoringPolicy } from '../../../domain/leads/types';
import { isSameJson } from '../../../domain/policy/same-value';
import { useCan } from '../../shared/team/team-context';
import { PreviewPanel } from '../preview/preview-panel';
import { ScoringFrame } from '../scoring-frame';
import { usePreview } from '../state/use-preview';
import { useSaveRules } from '../state/use-scoring-rules';
import { BandsCard } from './bands-card';
import { GroupCard } from './group-card';
import { PublishRules } from './publish-rules';

interface RulesEditorProps {
  detail: PolicyDetail;
  surroundings: PolicySurroundingsView;
}

/** Rules of both groups, bands, and beside them what they would change. */
export function RulesEditor({ detail, surroundings }: RulesEditorProps) {
  const [edited, setEdited] = useState<ScoringPolicy | null>(null);
  const [openRule, setOpenRule] = useState<string | null>(null);
  const [publishing, setPublishing] = useState<PolicyDetail | null>(null);
  const canPublish = useCan('policy.publish');
  const save = useSaveRules();
  const scoring = edited ?? detail.document.scoring;
  const isEdited = edited !== null && !isSameJson(edited, detail.document.scoring);
  const isDraft = detail.policy.status === 'draft';
  const preview = usePreview(scoring);
  const problems = preview.data?.problems ?? [];
  const store = async () => {
    try {
      const saved = await save.mutateAsync(scoring);
      setEdited(null);
      return saved;
    } catch (error) {
      notify.failed('The rules were not saved', error instanceof Error ? error.message : undefined);
      return null;
    }
  };
  const { version } = detail.policy;
  return (
    <ScoringFrame
      aside={
        isEdited ? 'Unsaved changes' : isDraft ? `Draft, version ${version}` : `Version ${version}, in force`
      }
      actions={
        <>
          {isEdited ? (
            <>
              <Button variant="ghost" onClick={() => setEdited(null)}>
                Undo changes
              </Button>
              <Button busy={save.isPending} onClick={() => void store()}>
                Save draft
              </Button>
            </>
          ) : null}
          {canPublish && (isEdited || isDraft) ? (
            <Button
              variant="primary"
              busy={save.isPending}
              onClick={async () => setPublishing(isEdited ? await store() : detail)}
            >
              Publish…
            </Button>
          ) : null}
        </>
      }
    >
      <div className="mx-auto grid max-w-350 grid-cols-1 items-start gap-4 p-4 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="flex min-w-0 flex-col gap-4">
          <BandsCard
            scoring={scoring}
            problems={problems.filter(({ subjectId, area }) => subjectId === null || area !== 'scoring')}
            onChange={setEdited}
          />
          {SCORE_GROUPS.map((group) => (
            <GroupCard
              key={group}
              group={group}
              scoring={scoring}
              problems={problems.filter(({ area }) => area === 'scoring')}
              intents={surroundings.intents}
              currency={surroundings.currency}
              openRule={openRule}
              onOpenRule={setOpenRule}
              onChange={setEdited}
            />
          ))}
        </div>
        <PreviewPanel
          preview={preview.data}
          error={preview.error}
          isBehind={preview.isBehind}
          onRetry={() => void preview.refetch()}
        />
      </div>
      <PublishRules
        key={publishing?.policy.revision ?? 0}
        detail={publishing}
        onClose={() => setPublishing(null)}
        onPublished={() => setPublishing(null)}
      />
    </ScoringFrame>
  );
}
