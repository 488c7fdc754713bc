import { useMutation } from '@tanstack/react-query';
import { notify } from '../../../components/ui/toast';
import type { CapturedField, PutLeadField } from '../../../contracts/api/lead-fields';
import { putLeadField } from '../../../contracts/operations/lead-fields';
import type { LeadField } from '../../../domain/leads/types';
import { useTeamApi } from '../team/team-context';
import { FIELD_WORDS } from './lead-words';

interface Put {
  readonly field: LeadField;
  readonly change: PutLeadField;
}

/** Enters a field of a lead or takes a change back; what was stored can be undone while the toast shows. */
export function usePutLeadField(leadId: string, onStored: (fields: CapturedField[]) => void) {
  const api = useTeamApi();
  const { mutate, isPending, variables } = useMutation({
    mutationFn: ({ field, change }: Put) =>
      api.call(putLeadField, { params: { id: leadId, field }, body: change }),
    // One after the other: an answer never shows a state older than the change after it.
    scope: { id: `lead-field-${leadId}` },
    onSuccess: ({ fields, undo }, { field, change }) => {
      onStored(fields);
      if (undo === null || 'restore' in change) return;
      notify.undo(`${FIELD_WORDS[field]} ${change.value === null ? 'emptied' : 'changed'}`, () =>
        mutate({ field, change: undo }),
      );
    },
    onError: (error, { change }) => {
      // What cannot be read is said beside the field; a change that could not be taken back has no other place.
      if ('restore' in change) notify.failed('The change was not taken back', error.message);
    },
  });
  return {
    put: (field: LeadField, change: PutLeadField, onRefused?: (why: string) => void) =>
      mutate({ field, change }, { onError: (error) => onRefused?.(error.message) }),
    /** The value that is on its way. */
    pending: isPending && variables ? variables : null,
  };
}
