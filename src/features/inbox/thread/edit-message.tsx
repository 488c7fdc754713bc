'use client';

import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../../components/ui/button';
import type { TeamMessage } from '../../../contracts/api/message';
import { MESSAGE_CHARACTERS } from '../../../contracts/primitives';
import { useOpenThread } from './open-thread-context';
import { useEdit } from './use-change-message';

/** An own message being worded anew, where it stands: Enter saves, Escape leaves it as it was. */
export function EditMessage({ message }: { message: TeamMessage }) {
  const { setEditing } = useOpenThread();
  const edit = useEdit();
  const [text, setText] = useState(message.text);
  const [busy, setBusy] = useState(false);
  const words = text.trim();
  const savable = words !== '' && [...words].length <= MESSAGE_CHARACTERS && !busy;

  const save = async () => {
    if (!savable) return;
    setBusy(true);
    const done = words === message.text || (await edit(message.id, words));
    setBusy(false);
    if (done) setEditing(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      setEditing(null);
    }
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void save();
  };
  return (
    <div className="flex w-full min-w-60 flex-col gap-1.5">
      <textarea
        // biome-ignore lint/a11y/noAutofocus: it takes the place of the message that somebody chose to edit.
        autoFocus
        dir="auto"
        rows={2}
        value={text}
        aria-label="Edit message"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={(event) => event.currentTarget.setSelectionRange(text.length, text.length)}
        className="field-sizing-content max-h-60 w-full resize-none rounded-md border border-accent bg-surface-raised px-3 py-2 text-base"
      />
      <div className="flex items-center justify-end gap-1">
        <Button size="sm" variant="ghost" onClick={() => setEditing(null)}>
          Cancel
        </Button>
        <Button size="sm" variant="primary" aria-disabled={!savable || undefined} onClick={() => void save()}>
          Save
        </Button>
      </div>
    </div>
  );
}
