'use client';

import { Route } from 'lucide-react';
import { usePathname, useSearchParams } from 'next/navigation';
import { Badge } from '../../components/ui/badge';
import { ButtonLink } from '../../components/ui/button-link';
import { Card, CardHeader } from '../../components/ui/card';
import { EmptyState } from '../../components/ui/empty-state';
import { PageHeader } from '../../components/ui/page-header';
import { LoadFailed } from '../shared/page/load-failed';
import { LoadingRows } from '../shared/page/loading-rows';
import { useCan, useMe } from '../shared/team/team-context';
import { usePolicyVersion, usePolicyVersions } from './state/use-policies';
import { chosenVersion, STATUS_TONES, STATUS_WORDS } from './state/version-words';
import { PolicyHistoryCard } from './version/policy-history';
import { PolicyVersion } from './version/policy-version';
import { PublishDialog } from './version/publish-dialog';
import { RestoreDialog } from './version/restore-dialog';
import { VersionList } from './version/version-list';

/** When and how the bot passes conversations on: every version, in words. */
export function PolicyPage() {
  const pathname = usePathname();
  const wanted = useSearchParams().get('version');
  const { timeZone } = useMe().org;
  const canPublish = useCan('policy.publish');
  const canEdit = useCan('policy.edit');
  const { data: versions, error, refetch, hasNextPage, fetchNextPage } = usePolicyVersions();
  const version = chosenVersion(versions ?? [], wanted);
  const detail = usePolicyVersion(version);
  const failure = error ?? (detail.data ? null : detail.error);
  const retry = () => {
    void refetch();
    if (version !== null) void detail.refetch();
  };
  return (
    <>
      <PageHeader
        title="Policy"
        aside={
          detail.data ? (
            <span className="flex items-center gap-2">
              Version {detail.data.policy.version}
              <Badge tone={STATUS_TONES[detail.data.policy.status]}>
                {STATUS_WORDS[detail.data.policy.status]}
              </Badge>
            </span>
          ) : null
        }
        actions={
          <>
            {canPublish && detail.data ? (
              <>
                <RestoreDialog key={`restore ${version}`} {...detail.data} />
                <PublishDialog key={`publish ${version}`} {...detail.data} />
              </>
            ) : null}
            {canEdit ? (
              <ButtonLink
                href="/policy/edit"
                variant={detail.data?.policy.status === 'draft' ? 'secondary' : 'primary'}
              >
                {versions?.some(({ status }) => status === 'draft') ? 'Edit the draft' : 'Edit'}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <div className="pane-scroll min-h-0 grow">
        {failure ? (
          <LoadFailed title="The policy could not be loaded" error={failure} onRetry={retry} />
        ) : versions && versions.length === 0 ? (
          <EmptyState icon={<Route />} title="No policy yet">
            Without a policy the bot passes a conversation on only when a visitor asks for a person.
          </EmptyState>
        ) : (
          <div className="mx-auto grid max-w-350 grid-cols-1 items-start gap-4 p-4 lg:grid-cols-[minmax(0,1fr)_17rem]">
            {detail.data ? (
              <PolicyVersion key={version} detail={detail.data} />
            ) : (
              <LoadingRows rows={8} label="Loading the policy" />
            )}
            <div className="flex min-w-0 flex-col gap-4">
              <Card className="overflow-hidden">
                <CardHeader title="Versions" />
                {versions ? (
                  <VersionList
                    versions={versions}
                    shown={version}
                    timeZone={timeZone}
                    hrefOf={(one) => `${pathname}?version=${one}`}
                    onMore={hasNextPage ? () => void fetchNextPage() : null}
                  />
                ) : (
                  <LoadingRows rows={2} label="Loading versions" />
                )}
              </Card>
              <PolicyHistoryCard timeZone={timeZone} />
            </div>
          </div>
        )}
      </div>
    </>
  );
}
