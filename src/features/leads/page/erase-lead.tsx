'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import { notify } from '../../../components/ui/toast';
import type { LeadItem } from '../../../contracts/api/leads';
import { eraseLead } from '../../../contracts/operations/own-data';
import { useCan, useTeamApi } from '../../shared/team/team-context';

interface EraseLeadProps {
  lead: Pick<LeadItem, 'id' | 'displayName'>;
  conversations: number;
}

/** Deletes a person's data at their wish, once the manager has read what goes and what stays. */
export function EraseLead({ lead, conversations }: EraseLeadProps) {
  const canErase = useCan('leads.erase');
  const api = useTeamApi();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.call(eraseLead, { params: { id: lead.id } }),
    onSuccess: () => {
      setOpen(false);
      notify.done('The person’s data was deleted');
      return queries.invalidateQueries();
    },
  });
  if (!canErase) return null;
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      size="sm"
      trigger={
        <Button className="self-start">
          <Trash2 aria-hidden="true" />
          Delete this person’s data
        </Button>
      }
      title={`Delete the data of ${lead.displayName}?`}
      description="This cannot be undone. An open conversation ends at once."
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button variant="danger" busy={isPending} onClick={() => mutate()}>
            Delete for ever
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-2 text-sm">
        <p>
          {conversations === 1
            ? 'One conversation loses its words and files, '
            : `${conversations} conversations lose their words and files, `}
          and everything known about the person goes: contact details, fields and their history, pages seen,
          summaries, drafts, notifications and mails.
        </p>
        <p className="text-muted">
          The conversations stay as empty shells, so that the figures of the past stay what they were.
        </p>
        {error ? (
          <p role="alert" className="text-danger">
            {error.message}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}
