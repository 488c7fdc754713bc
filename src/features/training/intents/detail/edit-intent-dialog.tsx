'use client';

import { Pencil } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../../components/ui/button';
import { Dialog, DialogClose } from '../../../../components/ui/dialog';
import { Field } from '../../../../components/ui/field';
import { Input } from '../../../../components/ui/input';
import type { Intent } from '../../../../contracts/api/intents';
import { useChangeIntent } from '../state/use-intents';

interface EditIntentDialogProps {
  intent: Intent;
  onChanged(name: string): void;
}

/** Renames and describes an intent; built-in ones keep their name. */
export function EditIntentDialog({ intent, onChanged }: EditIntentDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState(intent.title);
  const [description, setDescription] = useState(intent.description);
  const { mutate, isPending, error, reset } = useChangeIntent(intent.name, (changed) => {
    setOpen(false);
    onChanged(changed);
  });
  const isOwn = intent.origin === 'own';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(isOwn ? { name, description } : { description });
  };
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        reset();
        setName(intent.title);
        setDescription(intent.description);
      }}
      trigger={
        <Button>
          <Pencil aria-hidden="true" />
          Edit
        </Button>
      }
      title="Edit intent"
      description={
        isOwn ? 'Policies that name the intent must be changed too.' : 'Every bot knows it; its name stays.'
      }
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button form="edit-intent" type="submit" variant="primary" busy={isPending}>
            Save
          </Button>
        </>
      }
    >
      <form id="edit-intent" onSubmit={submit} className="flex flex-col gap-3">
        {isOwn ? (
          <Field label="Name" error={error?.message}>
            <Input value={name} maxLength={60} onValueChange={setName} />
          </Field>
        ) : null}
        <Field label="Description" error={isOwn ? undefined : error?.message}>
          <Input value={description} maxLength={500} onValueChange={setDescription} />
        </Field>
      </form>
    </Dialog>
  );
}
