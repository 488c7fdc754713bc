'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Textarea } from '../../../components/ui/textarea';
import type { PolicyDetail } from '../../../contracts/api/policy';
import { useRestorePolicy } from '../state/use-policies';
import { ChangeList } from './policy-changes';
import { Refusal } from './refusal';

/** Goes back to an earlier version, at once or by way of a draft, once the person has read what that changes. */
export function RestoreDialog({ policy, changes }: PolicyDetail) {
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const router = useRouter();
  const { mutate, isPending, error, reset } = useRestorePolicy(policy.version, (made) => {
    setOpen(false);
    router.push(made.status === 'draft' ? '/policy/edit' : `/policy?version=${made.version}`);
  });
  if (policy.status !== 'superseded') return null;
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        if (open) reset();
      }}
      trigger={<Button>Roll back to this version…</Button>}
      size="lg"
      title={`Roll back to version ${policy.version}?`}
      description="It comes back as a new version, so that the history stays as it is."
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button busy={isPending} onClick={() => mutate({ publish: false, note })}>
            As a draft first
          </Button>
          <Button variant="primary" busy={isPending} onClick={() => mutate({ publish: true, note })}>
            Roll back now
          </Button>
        </>
      }
    >
      {changes.length === 0 ? (
        <p className="text-sm">It says the same as the version in force.</p>
      ) : (
        <ChangeList changes={changes} />
      )}
      <Field label="Note" className="mt-4" description="Why, for those who read the history later.">
        <Textarea value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <Refusal what="It was not rolled back" error={error} />
    </Dialog>
  );
}
