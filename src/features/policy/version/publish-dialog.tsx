'use client';

import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Textarea } from '../../../components/ui/textarea';
import type { PolicyDetail } from '../../../contracts/api/policy';
import { usePublishPolicy } from '../state/use-policies';
import { Refusal } from './refusal';

/** Publishes a draft, once the person has read what that changes. */
export function PublishDialog({ policy, problems, changes }: PolicyDetail) {
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState('');
  const { mutate, isPending, error, reset } = usePublishPolicy(policy, () => setOpen(false));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (policy.status !== 'draft') return null;
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        if (open) reset();
      }}
      trigger={
        <Button variant="primary" disabled={errors > 0}>
          Publish
        </Button>
      }
      title={`Publish version ${policy.version}?`}
      description="Every message from now on is decided by this version. Conversations that are already with a person stay there."
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button variant="primary" busy={isPending} onClick={() => mutate(note)}>
            Publish
          </Button>
        </>
      }
    >
      <p className="mb-3 text-sm">
        {changes.length === 0
          ? 'It says the same as the version in force.'
          : changes.length === 1
            ? 'One thing differs from the version in force:'
            : `${changes.length} things differ from the version in force:`}
      </p>
      {changes.length > 0 ? (
        <ul className="mb-4 list-disc space-y-0.5 ps-5 text-sm">
          {changes.slice(0, 8).map(({ area, kind, subject }) => (
            <li key={`${area} ${subject}`}>
              {subject} ({kind})
            </li>
          ))}
          {changes.length > 8 ? <li>and {changes.length - 8} more</li> : null}
        </ul>
      ) : null}
      <Field label="Note" description="Why, for those who read the list of versions later.">
        <Textarea value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
      </Field>
      <Refusal what="It was not published" error={error} />
    </Dialog>
  );
}
