'use client';

import { useMemo, useState } from 'react';
import { Badge } from '../../../components/ui/badge';
import { ButtonLink } from '../../../components/ui/button-link';
import { PageHeader } from '../../../components/ui/page-header';
import type { PolicyDetail } from '../../../contracts/api/policy';
import type { PolicySurroundingsView } from '../../../contracts/api/policy-editor';
import { validatePolicy } from '../../../domain/policy/validate';
import type { PolicyProblem } from '../../../domain/policy/validation/problem';
import { useCan } from '../../shared/team/team-context';
import { anchorOf, fieldOf, SECTION_OF_AREA } from '../draft/problem-place';
import { useDraft } from '../draft/use-draft';
import { CollisionNotice } from './collision-notice';
import { DiscardDraft } from './discard-draft';
import { EditorProvider } from './editor-context';
import { type EditorTab, EditorTabs } from './editor-tabs';
import { goTo } from './go-to';
import { ProblemSummary } from './problem-summary';
import { PublishDraft } from './publish-draft';
import { SavedState } from './saved-state';

interface PolicyEditorProps {
  opened: PolicyDetail;
  surroundings: PolicySurroundingsView;
  inForce: PolicyDetail;
}

/** The draft: its parts, what is wrong with it, whether it is saved, and the way to have it in force. */
export function PolicyEditor({ opened, surroundings, inForce }: PolicyEditorProps) {
  const { version, revision } = opened.policy;
  const draft = useDraft({ version, revision, document: opened.document });
  const { document, theirs } = draft.sync;
  const canPublish = useCan('policy.publish');
  const [tab, setTab] = useState<EditorTab>('rules');
  const [selected, setSelected] = useState<string | null>(null);
  const problems = useMemo(
    () => validatePolicy(document, { ...surroundings, teamIds: surroundings.teams.map(({ id }) => id) }),
    [document, surroundings],
  );
  const names = useMemo(
    () => ({
      currency: surroundings.currency,
      teams: Object.fromEntries(surroundings.teams.map(({ id, name }) => [id, name])),
    }),
    [surroundings],
  );
  const lead = (problem: PolicyProblem) => {
    const section = SECTION_OF_AREA[problem.area];
    if (section === null) return;
    setTab(section);
    setSelected(problem.subjectId);
    goTo(anchorOf(problem.area, problem.subjectId, fieldOf(problem)));
  };
  return (
    <EditorProvider editor={{ document, change: draft.change, problems, surroundings, names }}>
      <PageHeader
        title="Edit the policy"
        aside={
          <span className="flex items-center gap-2">
            Version {draft.sync.version}
            <Badge tone="warning">Draft</Badge>
            <SavedState sync={draft.sync} />
          </span>
        }
        actions={
          <>
            <ButtonLink href="/policy" variant="ghost">
              Versions
            </ButtonLink>
            <DiscardDraft version={draft.sync.version} />
            {canPublish ? <PublishDraft draft={draft} inForce={inForce} /> : null}
          </>
        }
      />
      <div className="pane-scroll min-h-0 grow">
        <div className="mx-auto flex max-w-350 flex-col gap-4 p-4">
          {theirs ? <CollisionNotice theirs={theirs} onSettle={draft.settle} /> : null}
          <ProblemSummary onGo={lead} />
          <EditorTabs
            tab={tab}
            onTabChange={(next) => {
              setTab(next);
              setSelected(null);
            }}
            selected={selected}
            onSelect={setSelected}
            inForce={inForce}
          />
        </div>
      </div>
    </EditorProvider>
  );
}
