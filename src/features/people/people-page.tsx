'use client';

import { UsersRound } from 'lucide-react';
import { EmptyState } from '../../components/ui/empty-state';
import { PageHeader } from '../../components/ui/page-header';
import { LoadFailed } from '../shared/page/load-failed';
import { LoadingRows } from '../shared/page/loading-rows';
import { useMe } from '../shared/team/team-context';
import { MemberTable } from './member-table';
import { staffingInWords } from './presence-words';
import { TeamCard } from './team-card';
import { useMembers, useTeams } from './use-people';

/** Who is there and how busy, by person and by team. */
export function PeoplePage() {
  const { member: self } = useMe();
  const members = useMembers();
  const teams = useTeams();
  const names = new Map(members.data?.items.map(({ id, name }) => [id, name]));
  const error = members.data ? (teams.data ? null : teams.error) : members.error;
  return (
    <>
      <PageHeader title="Team" aside={members.data ? staffingInWords(members.data.items) : null} />
      <div className="pane-scroll min-h-0 grow">
        {error ? (
          <LoadFailed
            title="The team could not be loaded"
            error={error}
            onRetry={() => {
              void members.refetch();
              void teams.refetch();
            }}
          />
        ) : !members.data || !teams.data ? (
          <LoadingRows rows={8} label="Loading the team" />
        ) : (
          <div className="mx-auto flex max-w-350 flex-col gap-6 p-4">
            <section aria-labelledby="teams" className="flex flex-col gap-3">
              <h2 id="teams" className="text-sm font-semibold">
                Teams
              </h2>
              {teams.data.items.length === 0 ? (
                <EmptyState icon={<UsersRound />} title="No teams">
                  Conversations go to everyone while there are no teams.
                </EmptyState>
              ) : (
                <div className="grid grid-cols-1 gap-3 md:grid-cols-2 xl:grid-cols-3">
                  {teams.data.items.map((team) => (
                    <TeamCard
                      key={team.id}
                      team={team}
                      memberNames={team.memberIds.flatMap((id) => names.get(id) ?? [])}
                    />
                  ))}
                </div>
              )}
            </section>
            <section aria-labelledby="members" className="flex flex-col gap-3">
              <h2 id="members" className="text-sm font-semibold">
                Members
              </h2>
              <div className="rounded-lg border">
                <MemberTable members={members.data.items} ownId={self.id} />
              </div>
            </section>
          </div>
        )}
      </div>
    </>
  );
}
