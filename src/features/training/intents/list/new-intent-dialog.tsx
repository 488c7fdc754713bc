'use client';

import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../../components/ui/button';
import { Dialog, DialogClose } from '../../../../components/ui/dialog';
import { Field } from '../../../../components/ui/field';
import { Input } from '../../../../components/ui/input';
import { useCreateIntent } from '../state/use-intents';

/** Names an intent; the page of the new one opens, ready for its examples. */
export function NewIntentDialog({ onCreated }: { onCreated(name: string): void }) {
  const [isOpen, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const { mutate, isPending, error, reset } = useCreateIntent((created) => {
    setOpen(false);
    onCreated(created);
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '' && !isPending) mutate({ name, description });
  };
  return (
    <Dialog
      open={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        reset();
        setName('');
        setDescription('');
      }}
      trigger={
        <Button>
          <Plus aria-hidden="true" />
          New intent
        </Button>
      }
      title="New intent"
      description="Something visitors want, in whatever words they say it."
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button form="new-intent" type="submit" variant="primary" busy={isPending} disabled={!name.trim()}>
            Create
          </Button>
        </>
      }
    >
      <form id="new-intent" onSubmit={submit} className="flex flex-col gap-3">
        <Field label="Name" description="Short, such as “Return policy”." error={error?.message}>
          <Input value={name} maxLength={60} onValueChange={setName} />
        </Field>
        <Field label="Description" description="For your colleagues: when does a message belong here?">
          <Input value={description} maxLength={500} onValueChange={setDescription} />
        </Field>
      </form>
    </Dialog>
  );
}
