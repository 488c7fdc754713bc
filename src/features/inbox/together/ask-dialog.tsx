'use client';

import { useRef, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Kbd } from '../../../components/ui/kbd';
import { Textarea } from '../../../components/ui/textarea';
import { notify } from '../../../components/ui/toast';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { newClientId } from '../../shared/sync/client-id';
import { Choice } from '../actions/choice-row';
import { wordsOfKey } from '../actions/registry';
import { submitKey } from '../actions/submit-key';
import { type Colleague, useCallableColleagues } from '../composer/use-callable-colleagues';
import { useInbox } from '../state/inbox-context';
import { useIsMac } from '../state/platform';

const QUESTION_CHARACTERS = 2_000;

/** Asks a colleague in a private note, without leaving the conversation; they answer where they are. */
export function AskDialog({ conversation, onClose }: { conversation: TeamConversation; onClose(): void }) {
  const { threads } = useInbox();
  const question = useRef<HTMLTextAreaElement>(null);
  const colleagues = useCallableColleagues().toSorted(
    (a, b) => Number(b.isOnline) - Number(a.isOnline) || a.name.localeCompare(b.name),
  );
  const [chosen, setChosen] = useState<Colleague | null>(null);
  const [text, setText] = useState('');
  const person = chosen ?? colleagues.find(({ isOnline }) => isOnline) ?? null;
  /** Tried without a question. */
  const [asked, setAsked] = useState(false);
  const isMac = useIsMac();

  const ask = () => {
    if (!person) return;
    if (text.trim() === '') {
      setAsked(true);
      question.current?.focus();
      return;
    }
    const thread = threads.open(conversation.id);
    thread.startSending();
    thread.queue.add({
      clientId: newClientId(),
      text: `@${person.name} ${text.trim()}`,
      createdAt: new Date().toISOString(),
      private: true,
    });
    notify.done(`${person.name} is asked`);
    onClose();
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="sm"
      title="Ask a colleague"
      description="Your question is a private note here. The answer comes into this conversation."
      initialFocus={question}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={person === null} onClick={ask}>
            {person ? `Ask ${person.name}` : 'Ask'} <Kbd tone="inverse">{wordsOfKey('mod+enter', isMac)}</Kbd>
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field
          label="Question"
          error={asked && text.trim() === '' ? 'Write what you want to know.' : undefined}
        >
          <Textarea
            ref={question}
            rows={3}
            dir="auto"
            maxLength={QUESTION_CHARACTERS}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={submitKey(ask)}
          />
        </Field>
        <fieldset className="flex flex-col gap-1.5">
          <legend className="mb-1.5 text-sm font-medium">Whom</legend>
          {colleagues.length === 0 ? <p className="text-sm text-muted">Nobody else works here yet.</p> : null}
          <div className="pane-scroll flex max-h-56 flex-col gap-1.5">
            {colleagues.map((one) => (
              <Choice
                key={one.id}
                label={one.name}
                hint={one.isOnline ? 'Online' : 'Not there; told when they are back'}
                chosen={one.id === person?.id}
                onChoose={() => setChosen(one)}
              />
            ))}
          </div>
        </fieldset>
      </div>
    </Dialog>
  );
}
