'use client';

import { UsersRound } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../components/ui/button';
import { EmptyState } from '../../components/ui/empty-state';
import type { Member, Team } from '../../contracts/api/team';
import { useCan, useMe } from '../shared/team/team-context';
import { ArchiveDialog } from './archive-dialog';
import { TeamCard } from './team-card';
import { TeamDialog } from './team-dialog';
import { WrapUpCard } from './wrap-up-card';

interface TeamsTabProps {
  members: readonly Member[];
  teams: readonly Team[];
}

type Open = { kind: 'edit'; team: Team | null } | { kind: 'archive'; team: Team } | null;

/** The teams; managers add, change and archive them. */
export function TeamsTab({ members, teams }: TeamsTabProps) {
  const { timeZone } = useMe().org;
  const mayManage = useCan('members.manage');
  const maySetUp = useCan('settings.manage');
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const names = new Map(members.map(({ id, name }) => [id, name]));
  const teamNames = new Map(teams.map(({ id, name }) => [id, name]));
  return (
    <section aria-labelledby="teams" className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <h2 id="teams" className="grow text-sm font-semibold">
          Teams
        </h2>
        {mayManage ? (
          <Button variant="primary" onClick={() => setOpen({ kind: 'edit', team: null })}>
            New team
          </Button>
        ) : null}
      </div>
      {teams.length === 0 ? (
        <EmptyState icon={<UsersRound />} title="No teams">
          Conversations go to everyone while there are no teams.
        </EmptyState>
      ) : (
        <div className="grid grid-cols-1 gap-3 md:grid-cols-2 xl:grid-cols-3">
          {teams.map((team) => (
            <TeamCard
              key={team.id}
              team={team}
              memberNames={team.memberIds.flatMap((id) => names.get(id) ?? [])}
              nameOfTeam={(id) => teamNames.get(id)}
              actions={
                mayManage
                  ? {
                      onEdit: () => setOpen({ kind: 'edit', team }),
                      onArchive: () => setOpen({ kind: 'archive', team }),
                    }
                  : null
              }
            />
          ))}
        </div>
      )}
      {maySetUp ? <WrapUpCard /> : null}
      {open?.kind === 'edit' ? (
        <TeamDialog
          team={open.team}
          teams={teams}
          members={members.filter(({ deactivatedAt }) => deactivatedAt === null)}
          timeZone={timeZone}
          onClose={close}
        />
      ) : null}
      {open?.kind === 'archive' ? (
        <ArchiveDialog
          team={open.team}
          others={teams.filter(({ id }) => id !== open.team.id)}
          onClose={close}
        />
      ) : null}
    </section>
  );
}
