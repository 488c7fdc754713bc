'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Field } from '../../../components/ui/field';
import { Textarea } from '../../../components/ui/textarea';
import { PLAYBOOK_CHARACTERS } from '../../../contracts/api/playbooks';
import { REASON_WORDS } from '../../../domain/handoff/describe-event';
import type { HandoffReason } from '../../../domain/handoff/types';
import { MarkdownText } from '../../shared/text/markdown-text';
import { useChangePlaybook } from './use-playbooks';

interface PlaybookRowProps {
  reason: HandoffReason;
  /** Empty: there is none. */
  text: string;
}

/** The playbook of one reason: as agents read it, or while it is written. */
export function PlaybookRow({ reason, text }: PlaybookRowProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const change = useChangePlaybook(reason, () => setDraft(null));
  const words = REASON_WORDS[reason];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (draft !== null && draft.trim() !== text.trim()) change.mutate(draft);
    else setDraft(null);
  };
  return (
    <li className="border-t px-4 py-3">
      <div className="flex min-h-8 items-center gap-3">
        <h3 className="grow text-sm font-medium">{words}</h3>
        {draft === null ? (
          <Button
            size="sm"
            variant="ghost"
            aria-label={text === '' ? `Write the playbook for ${words}` : `Edit the playbook for ${words}`}
            onClick={() => setDraft(text)}
          >
            {text === '' ? 'Write' : 'Edit'}
          </Button>
        ) : null}
      </div>
      {draft === null ? (
        text === '' ? (
          <p className="text-sm text-muted">None yet: the card shows no steps for this reason.</p>
        ) : (
          <MarkdownText text={text} />
        )
      ) : (
        <form onSubmit={submit} className="mt-1 flex flex-col gap-2">
          <Field
            label={`Playbook for ${words}`}
            hideLabel
            description="Markdown. Left empty, there is no playbook for this reason."
            error={change.error?.message}
          >
            <Textarea
              dir="auto"
              autoFocus
              rows={8}
              maxLength={PLAYBOOK_CHARACTERS}
              value={draft}
              onChange={(event) => setDraft(event.target.value)}
            />
          </Field>
          <div className="flex gap-2">
            <Button type="submit" variant="primary" busy={change.isPending}>
              Save playbook
            </Button>
            <Button variant="ghost" onClick={() => setDraft(null)}>
              Cancel
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
