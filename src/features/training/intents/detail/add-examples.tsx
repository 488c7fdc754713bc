'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '../../../../components/ui/button';
import { Textarea } from '../../../../components/ui/textarea';
import type { AddedExamples } from '../../../../contracts/api/intents';
import { intentTitle } from '../../../../domain/training/intent-name';
import { counted } from '../state/intent-words';
import { useAddExamples } from '../state/use-examples';

/** One example a line: typed, or many pasted at once. */
export function AddExamples({ intent }: { intent: string }) {
  const [text, setText] = useState('');
  const { mutate, data, error, isPending } = useAddExamples(intent);
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const add = () => {
    if (lines.length > 0 && !isPending) mutate(lines, { onSuccess: () => setText('') });
  };
  return (
    <form
      className="flex flex-col gap-2 border-b px-4 py-3"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        add();
      }}
    >
      <Textarea
        aria-label="New examples, one a line"
        placeholder="What visitors write, one example a line. Paste as many as you like."
        dir="auto"
        rows={3}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) add();
        }}
      />
      <div className="flex flex-wrap items-center gap-2">
        <div role="status" className="min-w-0 grow text-xs text-muted">
          {data && lines.length === 0 ? <Outcome outcome={data} /> : null}
          {error ? <span className="text-danger">{error.message}</span> : null}
        </div>
        <Button type="submit" variant="primary" size="sm" busy={isPending} disabled={lines.length === 0}>
          {lines.length > 1 ? `Add ${counted(lines.length, 'example')}` : 'Add example'}
        </Button>
      </div>
    </form>
  );
}

const REASONS = {
  blank: 'is blank',
  too_long: 'is longer than 1,000 characters',
  known: 'is an example already',
  elsewhere: 'is an example of another intent',
} as const;

function Outcome({ outcome: { added, skipped } }: { outcome: AddedExamples }) {
  return (
    <>
      <p>
        {counted(added, 'example')} added
        {skipped.length > 0 ? `, ${skipped.length} left out:` : '.'}
      </p>
      <ul>
        {skipped.slice(0, 5).map(({ text, reason, intent }) => (
          <li key={text} className="truncate">
            “{text}”{' '}
            {reason === 'elsewhere' && intent ? `belongs to “${intentTitle(intent)}”` : REASONS[reason]}
          </li>
        ))}
      </ul>
    </>
  );
}
