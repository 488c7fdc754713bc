'use client';

import { notify } from '../../components/ui/toast';
import type { Member } from '../../contracts/api/team';
import { deactivateMember } from '../../contracts/operations/people';
import { FormDialog } from './form-dialog';
import { usePeopleChange } from './use-people';

/** Says what a deactivation does before it is done. */
export function DeactivateDialog({ member, onClose }: { member: Member; onClose(): void }) {
  const { mutate, isPending, error } = usePeopleChange(deactivateMember, ({ name }) => {
    notify.done(`${name} was deactivated`);
    onClose();
  });
  const { load } = member;
  return (
    <FormDialog
      title={`Deactivate ${member.name}?`}
      submit="Deactivate"
      tone="danger"
      busy={isPending}
      error={error}
      onClose={onClose}
      onSubmit={() => mutate({ params: { id: member.id } })}
    >
      <p className="text-sm">
        They are signed out at once and get no more conversations.{' '}
        {load === 0
          ? 'They hold none now.'
          : `The ${load === 1 ? 'one they hold goes' : `${load} they hold go`} back to the queue, and the visitors are told.`}{' '}
        You can let them in again later.
      </p>
    </FormDialog>
  );
}
