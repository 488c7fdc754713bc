'use client';

import type { FormEvent, ReactNode } from 'react';
import { useId } from 'react';
import { Button } from '../../components/ui/button';
import { Dialog, DialogClose } from '../../components/ui/dialog';
import { FormFailure } from './form-failure';

interface FormDialogProps {
  title: string;
  description?: ReactNode;
  submit: string;
  tone?: 'primary' | 'danger';
  busy: boolean;
  error: Error | null;
  onSubmit(): void;
  onClose(): void;
  children?: ReactNode;
}

/** A dialog that is one form: it sends with Enter and says why it was refused. */
export function FormDialog(props: FormDialogProps) {
  const { title, description, submit, tone = 'primary', busy, error, onSubmit, onClose, children } = props;
  const form = useId();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={title}
      description={description}
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button type="submit" form={form} variant={tone} busy={busy}>
            {submit}
          </Button>
        </>
      }
    >
      <form id={form} onSubmit={send} noValidate className="flex flex-col gap-4">
        {children}
        <FormFailure error={error} />
      </form>
    </Dialog>
  );
}
