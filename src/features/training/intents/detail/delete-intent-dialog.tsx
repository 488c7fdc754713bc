'use client';

import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../../components/ui/button';
import { Dialog, DialogClose } from '../../../../components/ui/dialog';
import type { Intent } from '../../../../contracts/api/intents';
import { counted } from '../state/intent-words';
import { useDeleteIntent } from '../state/use-intents';

/** Deletes an intent once the person has read what goes with it. */
export function DeleteIntentDialog({ intent, onDeleted }: { intent: Intent; onDeleted(): void }) {
  const [isOpen, setOpen] = useState(false);
  const { mutate, isPending, error } = useDeleteIntent(intent.name, onDeleted);
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      size="sm"
      trigger={
        <Button>
          <Trash2 aria-hidden="true" />
          Delete
        </Button>
      }
      title={intent.origin === 'own' ? `Delete “${intent.title}”?` : 'Delete your examples?'}
      description={
        intent.origin === 'own'
          ? `Its ${counted(intent.examples, 'example')} will be deleted too. The bot knows it until the next training.`
          : `Your ${counted(intent.examples, 'example')} will be deleted; the built-in ones stay.`
      }
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button variant="danger" busy={isPending} onClick={() => mutate()}>
            Delete
          </Button>
        </>
      }
    >
      {error ? (
        <p role="alert" className="text-sm text-danger">
          {error.message}
        </p>
      ) : null}
    </Dialog>
  );
}
