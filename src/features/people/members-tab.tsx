'use client';

import { useState } from 'react';
import { Button } from '../../components/ui/button';
import type { Member, Team } from '../../contracts/api/team';
import { useCan, useMe } from '../shared/team/team-context';
import { CapacityDialog } from './capacity-dialog';
import { DeactivateDialog } from './deactivate-dialog';
import { InvitationList } from './invitation-list';
import { InviteDialog } from './invite-dialog';
import { MemberActions } from './member-actions';
import { MemberDialog } from './member-dialog';
import { MemberTable } from './member-table';
import { useInvitations } from './use-people';

interface MembersTabProps {
  members: readonly Member[];
  teams: readonly Team[];
}

type Open = { kind: 'invite' | 'capacity' } | { kind: 'edit' | 'deactivate'; member: Member } | null;

/** Everybody who works here; managers invite, change and deactivate. */
export function MembersTab({ members, teams }: MembersTabProps) {
  const { member: self } = useMe();
  const mayManage = useCan('members.manage');
  const invitations = useInvitations(mayManage);
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  return (
    <div className="flex flex-col gap-6">
      <section aria-labelledby="members" className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <h2 id="members" className="grow text-sm font-semibold">
            Members
          </h2>
          {mayManage ? (
            <>
              <Button onClick={() => setOpen({ kind: 'capacity' })}>Set capacity</Button>
              <Button variant="primary" onClick={() => setOpen({ kind: 'invite' })}>
                Invite member
              </Button>
            </>
          ) : null}
        </div>
        <div className="rounded-lg border">
          <MemberTable
            members={members}
            ownId={self.id}
            {...(mayManage
              ? {
                  actionsFor: (member: Member) => (
                    <MemberActions
                      member={member}
                      isSelf={member.id === self.id}
                      onEdit={() => setOpen({ kind: 'edit', member })}
                      onDeactivate={() => setOpen({ kind: 'deactivate', member })}
                    />
                  ),
                }
              : {})}
          />
        </div>
      </section>
      <InvitationList
        invitations={invitations.data?.pages.flatMap(({ items }) => items) ?? []}
        onMore={invitations.hasNextPage ? () => void invitations.fetchNextPage() : null}
      />
      {open?.kind === 'invite' ? <InviteDialog teams={teams} ownRole={self.role} onClose={close} /> : null}
      {open?.kind === 'capacity' ? (
        <CapacityDialog
          members={members.filter(({ deactivatedAt }) => deactivatedAt === null)}
          onClose={close}
        />
      ) : null}
      {open?.kind === 'edit' ? (
        <MemberDialog member={open.member} teams={teams} ownRole={self.role} onClose={close} />
      ) : null}
      {open?.kind === 'deactivate' ? <DeactivateDialog member={open.member} onClose={close} /> : null}
    </div>
  );
}
