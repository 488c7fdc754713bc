'use client';

import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import type { CannedReply } from '../../../contracts/api/canned-replies';
import { replyProblems } from '../../../domain/replies/reply-template';
import { SHORTCUT_CHARACTERS } from '../../../domain/replies/shortcut';
import { failureOf, wrongWith } from '../refused';
import { ReplyTextField } from '../reply-text-field';
import { TeamSelect } from '../team-select';
import { useReplyChanges } from './use-replies';

interface ReplyFormProps {
  /** Null: a new one. */
  reply: CannedReply | null;
  onClose(): void;
}

export function ReplyForm({ reply, onClose }: ReplyFormProps) {
  const { save } = useReplyChanges();
  const [shortcut, setShortcut] = useState(reply?.shortcut ?? '');
  const [text, setText] = useState(reply?.text ?? '');
  const [teamId, setTeamId] = useState(reply?.team?.id ?? null);
  const failure = failureOf(save.error, ['shortcut', 'text']);
  const isComplete = shortcut.trim() !== '' && text.trim() !== '' && replyProblems(text).length === 0;
  const submit = () => {
    if (isComplete) save.mutate({ id: reply?.id ?? null, shortcut, text, teamId }, { onSuccess: onClose });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={reply ? `Reply /${reply.shortcut}` : 'New reply'}
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button variant="primary" busy={save.isPending} disabled={!isComplete} onClick={submit}>
            Save
          </Button>
        </>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div className="grid grid-cols-1 gap-4 sm:grid-cols-2">
          <Field
            label="Shortcut"
            description="Typed after / in the composer"
            error={wrongWith(save.error, 'shortcut')}
          >
            <Input
              value={shortcut}
              maxLength={SHORTCUT_CHARACTERS}
              autoComplete="off"
              onChange={(event) => setShortcut(event.target.value)}
            />
          </Field>
          <TeamSelect value={teamId} onChange={setTeamId} />
        </div>
        <ReplyTextField
          label="Text"
          value={text}
          error={wrongWith(save.error, 'text')}
          toVisitor
          onChange={setText}
        />
        {failure ? (
          <p role="alert" className="text-sm text-danger">
            {failure}
          </p>
        ) : null}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
}
