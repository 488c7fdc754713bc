'use client';

import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Textarea } from '../../../components/ui/textarea';
import type { PolicyDetail } from '../../../contracts/api/policy';
import { usePublishRules } from '../state/use-scoring-rules';

interface PublishRulesProps {
  /** The draft as it was just saved; null while nothing is to be published. */
  detail: PolicyDetail | null;
  onClose(): void;
  onPublished(): void;
}

/** Puts the saved draft in force, once the person has read all that it changes. */
export function PublishRules({ detail, onClose, onPublished }: PublishRulesProps) {
  const [note, setNote] = useState('');
  const { mutate, isPending, error } = usePublishRules(onPublished);
  const changes = detail?.changes ?? [];
  const errors = detail?.problems.filter(({ severity }) => severity === 'error') ?? [];
  return (
    <Dialog
      open={detail !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title="Publish these rules?"
      description="They are part of the policy: every lead is scored by them from now on, and every message decided."
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button
            variant="primary"
            busy={isPending}
            disabled={errors.length > 0}
            onClick={() => detail && mutate({ detail, note })}
          >
            Publish
          </Button>
        </>
      }
    >
      <p className="mb-2 text-sm">
        {changes.length === 0
          ? 'The draft says the same as the policy in force.'
          : 'This is what differs from the policy in force:'}
      </p>
      {changes.length > 0 ? (
        <ul className="mb-4 list-disc space-y-0.5 ps-5 text-sm">
          {changes.slice(0, 10).map(({ area, kind, subject }) => (
            <li key={`${area} ${kind} ${subject}`}>
              {subject} ({kind})
            </li>
          ))}
          {changes.length > 10 ? <li>and {changes.length - 10} more</li> : null}
        </ul>
      ) : null}
      {errors.length > 0 ? (
        <div role="alert" className="mb-4 text-sm text-danger">
          <p>It cannot be published yet:</p>
          {errors.map(({ rule, sentence }) => (
            <p key={rule + sentence}>
              {rule}: {sentence}
            </p>
          ))}
        </div>
      ) : null}
      <Field label="Note" description="Why, for those who read the list of versions later.">
        <Textarea value={note} maxLength={500} onChange={(event) => setNote(event.target.value)} />
      </Field>
      {error ? (
        <p role="alert" className="mt-3 text-sm text-danger">
          It was not published: {error.message}
        </p>
      ) : null}
    </Dialog>
  );
}
