'use client';

import { Ellipsis, Pencil, UserRoundCheck, UserRoundX } from 'lucide-react';
import { IconButton } from '../../components/ui/icon-button';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '../../components/ui/menu';
import { notify } from '../../components/ui/toast';
import type { Member } from '../../contracts/api/team';
import { reactivateMember } from '../../contracts/operations/people';
import { usePeopleChange } from './use-people';

interface MemberActionsProps {
  member: Member;
  /** Nobody deactivates themselves. */
  isSelf: boolean;
  onEdit(): void;
  onDeactivate(): void;
}

/** What a manager can do with a member. */
export function MemberActions({ member, isSelf, onEdit, onDeactivate }: MemberActionsProps) {
  const { mutate } = usePeopleChange(reactivateMember, ({ name }) => notify.done(`${name} is back`));
  const reactivate = () =>
    mutate(
      { params: { id: member.id } },
      { onError: ({ message }) => notify.failed('That did not work', message) },
    );
  return (
    <Menu>
      <MenuTrigger
        render={
          <IconButton label={`Actions for ${member.name}`} size="sm">
            <Ellipsis />
          </IconButton>
        }
      />
      <MenuContent align="end">
        {member.deactivatedAt === null ? (
          <>
            <MenuItem icon={<Pencil />} onClick={onEdit}>
              Edit
            </MenuItem>
            {isSelf ? null : (
              <MenuItem icon={<UserRoundX />} tone="danger" onClick={onDeactivate}>
                Deactivate
              </MenuItem>
            )}
          </>
        ) : (
          <MenuItem icon={<UserRoundCheck />} onClick={reactivate}>
            Reactivate
          </MenuItem>
        )}
      </MenuContent>
    </Menu>
  );
}
