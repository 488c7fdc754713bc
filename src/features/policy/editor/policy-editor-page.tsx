'use client';

import { PageHeader } from '../../../components/ui/page-header';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useOpenedDraft, usePolicySurroundings } from '../state/use-editor-data';
import { usePolicyVersion, usePolicyVersions } from '../state/use-policies';
import { PolicyEditor } from './policy-editor';

/** Opens the draft that everybody works on, with what it refers to and what is in force. */
export function PolicyEditorPage() {
  const draft = useOpenedDraft();
  const surroundings = usePolicySurroundings();
  const versions = usePolicyVersions();
  const published = versions.data?.find(({ status }) => status === 'published')?.version ?? null;
  const inForce = usePolicyVersion(published);
  if (draft.data && surroundings.data && inForce.data) {
    return (
      <PolicyEditor
        key={draft.data.policy.id}
        opened={draft.data}
        surroundings={surroundings.data}
        inForce={inForce.data}
      />
    );
  }
  const error = draft.error ?? surroundings.error ?? versions.error ?? inForce.error;
  return (
    <>
      <PageHeader title="Edit the policy" />
      {error ? (
        <LoadFailed
          title="The draft could not be opened"
          error={error}
          onRetry={() => {
            for (const query of [draft, surroundings, versions, inForce])
              if (query.isError) void query.refetch();
          }}
        />
      ) : (
        <LoadingRows rows={8} label="Opening the draft" />
      )}
    </>
  );
}
