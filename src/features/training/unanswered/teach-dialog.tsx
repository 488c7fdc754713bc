'use client';

import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Select } from '../../../components/ui/select';
import type { UnansweredGroup } from '../../../contracts/api/knowledge';
import { useIntentNames, useTeach } from './use-unanswered';

/** Teaches an intent the wordings of a group. */
export function TeachDialog({ group, onClose }: { group: UnansweredGroup; onClose(): void }) {
  const [intent, setIntent] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const intents = useIntentNames();
  const { mutate, isPending, error } = useTeach(onClose);
  const save = () => {
    setTried(true);
    if (intent !== null) mutate({ questionIds: group.questionIds, intent });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title="Add as examples of an intent"
      description={`“${group.typical}”${group.wordings.length > 1 ? ' and the other wordings' : ''}`}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" busy={isPending} onClick={save}>
            Add examples
          </Button>
        </>
      }
    >
      <Field
        label="Intent"
        description="What the visitor wants with these words."
        error={isTried && intent === null ? 'Choose an intent' : undefined}
      >
        <Select
          placeholder="Choose an intent"
          value={intent}
          onValueChange={setIntent}
          items={(intents.data ?? []).map((name) => ({ value: name, label: name.replaceAll('_', ' ') }))}
        />
      </Field>
      {error ? (
        <p role="alert" className="mt-3 text-sm text-danger">
          The examples were not added: {error.message}
        </p>
      ) : null}
    </Dialog>
  );
}
