'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Input } from '../../../components/ui/input';
import { Spinner } from '../../../components/ui/spinner';

/** The visitor's next message. It may be sent while the one before is still played. */
export function TypeMessage({ busy, onSend }: { busy: boolean; onSend(text: string): void }) {
  const [text, setText] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onSend(text.trim());
    setText('');
  };
  return (
    <form onSubmit={send} className="flex gap-2">
      <Input
        aria-label="Message of the visitor"
        placeholder="Write as the visitor"
        autoComplete="off"
        dir="auto"
        maxLength={4000}
        value={text}
        onValueChange={setText}
      />
      <Button type="submit" variant="primary" aria-busy={busy || undefined}>
        {busy ? <Spinner /> : null}
        Send
      </Button>
    </form>
  );
}
