'use client';

import { ArrowRight, Plus, Trash2 } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { IconButton } from '../../../components/ui/icon-button';
import { Input } from '../../../components/ui/input';
import type { Voice } from '../../../contracts/api/bot-settings';

type Phrases = Voice['phrasesToAvoid'];

interface AvoidedPhrasesProps {
  phrases: Phrases;
  onChange(phrases: Phrases): void;
}

/** What is not said, and what is said instead; agents see it as a hint while they write. */
export function AvoidedPhrases({ phrases, onChange }: AvoidedPhrasesProps) {
  const set = (at: number, change: Partial<Phrases[number]>) =>
    onChange(phrases.map((one, place) => (place === at ? { ...one, ...change } : one)));
  return (
    <Card>
      <CardHeader
        title="Phrases to avoid"
        description="The bot says the replacement, or leaves the phrase out. Agents get a hint and decide themselves."
      />
      <CardBody className="flex flex-col gap-2">
        <ul className="flex flex-col gap-2">
          {phrases.map(({ phrase, instead }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a phrase is its place while it is being typed.
            <li key={at} className="flex items-center gap-2">
              <Input
                aria-label={`Phrase ${at + 1} to avoid`}
                placeholder="Not this"
                value={phrase}
                maxLength={120}
                onValueChange={(value) => set(at, { phrase: value })}
              />
              <ArrowRight aria-hidden="true" className="size-4 shrink-0 text-muted rtl:rotate-180" />
              <Input
                aria-label={`Instead of ${phrase || `phrase ${at + 1}`}`}
                placeholder="Leave it out"
                value={instead ?? ''}
                maxLength={120}
                onValueChange={(value) => set(at, { instead: value === '' ? null : value })}
              />
              <IconButton
                label={`Remove ${phrase || `phrase ${at + 1}`}`}
                onClick={() => onChange(phrases.toSpliced(at, 1))}
              >
                <Trash2 />
              </IconButton>
            </li>
          ))}
        </ul>
        <Button className="self-start" onClick={() => onChange([...phrases, { phrase: '', instead: null }])}>
          <Plus aria-hidden="true" />
          Add a phrase
        </Button>
      </CardBody>
    </Card>
  );
}
