'use client';

import { useRef, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Textarea } from '../../../components/ui/textarea';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { returnHandoff } from '../../../contracts/operations/handoffs';
import { useTeamApi } from '../../shared/team/team-context';
import { submitKey } from './submit-key';
import { useAct } from './use-act';

/** Hands a conversation back to the bot, which goes on from a marker of what people did. */
export function ReturnDialog({ conversation, onClose }: { conversation: TeamConversation; onClose(): void }) {
  const api = useTeamApi();
  const act = useAct();
  const confirm = useRef<HTMLButtonElement>(null);
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const { handoff } = conversation;

  const submit = async () => {
    if (!handoff || busy) return;
    setBusy(true);
    const body = note.trim() ? { note } : {};
    const done = await act('Not handed back', () =>
      api.call(returnHandoff, { params: { id: handoff.id }, body }),
    );
    setBusy(false);
    if (done) onClose();
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="sm"
      title="Back to the bot"
      description="The visitor is told, and the bot knows what you have settled."
      initialFocus={confirm}
      footer={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button ref={confirm} variant="primary" onClick={() => void submit()} busy={busy}>
            Hand back
          </Button>
        </>
      }
    >
      <Field label="What the bot should know" description="Optional">
        <Textarea
          rows={2}
          maxLength={2_000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          onKeyDown={submitKey(() => void submit())}
        />
      </Field>
    </Dialog>
  );
}
