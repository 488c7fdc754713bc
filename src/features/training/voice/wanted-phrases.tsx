'use client';

import { Plus, X } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Input } from '../../../components/ui/input';

interface WantedPhrasesProps {
  phrases: readonly string[];
  onChange(phrases: string[]): void;
}

/** Set terms, written exactly so wherever they occur. */
export function WantedPhrases({ phrases, onChange }: WantedPhrasesProps) {
  const [typed, setTyped] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    const phrase = typed.trim();
    if (phrase === '') return;
    if (!phrases.some((one) => one.toLowerCase() === phrase.toLowerCase())) onChange([...phrases, phrase]);
    setTyped('');
  };
  return (
    <Card>
      <CardHeader
        title="Phrases to use"
        description="Product names and set terms, always in this spelling."
      />
      <CardBody className="flex flex-col gap-3">
        {phrases.length > 0 ? (
          <ul className="flex flex-wrap gap-1.5">
            {phrases.map((phrase) => (
              <li
                key={phrase}
                className="inline-flex min-h-7 items-center gap-1 rounded-md bg-surface-hover ps-2.5 text-sm"
              >
                <span dir="auto">{phrase}</span>
                <button
                  type="button"
                  aria-label={`Remove ${phrase}`}
                  onClick={() => onChange(phrases.filter((one) => one !== phrase))}
                  className="inline-flex size-7 items-center justify-center rounded-sm text-muted hover:text-text pointer-coarse:size-11"
                >
                  <X className="size-3.5" />
                </button>
              </li>
            ))}
          </ul>
        ) : null}
        <form onSubmit={add} className="flex gap-2">
          <Input aria-label="Phrase to use" value={typed} maxLength={120} onValueChange={setTyped} />
          <Button type="submit">
            <Plus aria-hidden="true" />
            Add
          </Button>
        </form>
      </CardBody>
    </Card>
  );
}
