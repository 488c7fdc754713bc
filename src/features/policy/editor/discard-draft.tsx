'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import { notify } from '../../../components/ui/toast';
import { discardPolicyDraft } from '../../../contracts/operations/policies';
import { useTeamApi } from '../../shared/team/team-context';

/** Throws the shared draft away, once that was confirmed: it may be others' work too. */
export function DiscardDraft({ version }: { version: number }) {
  const api = useTeamApi();
  const client = useQueryClient();
  const router = useRouter();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => api.call(discardPolicyDraft, { params: { version } }),
    onSuccess: async () => {
      notify.done(`Draft ${version} was discarded`, 'The policy in force stays as it is.');
      router.push('/policy');
      await client.invalidateQueries({ queryKey: ['policies'] });
    },
  });
  return (
    <Dialog
      trigger={<Button variant="ghost">Discard…</Button>}
      size="sm"
      title="Discard this draft?"
      description="Everything that was changed in it since the last version is lost, for everybody."
      footer={
        <>
          <DialogClose render={<Button>Keep it</Button>} />
          <Button variant="danger" busy={isPending} onClick={() => mutate()}>
            Discard
          </Button>
        </>
      }
    >
      {error ? (
        <p role="alert" className="text-sm text-danger">
          It was not discarded: {error.message}
        </p>
      ) : null}
    </Dialog>
  );
}
