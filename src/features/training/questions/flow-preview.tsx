'use client';

import { useState } from 'react';
import { Checkbox } from '../../../components/ui/checkbox';
import { Dialog } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { previewFlow } from '../../../domain/bot/qualification/preview-flow';
import type { QualificationFlow } from '../../../domain/bot/qualification/question';
import type { LeadField } from '../../../domain/leads/types';
import { FIELD_WORDS } from '../../shared/leads/lead-words';
import { LanguageChoice } from '../parts/language-choice';
import type { Language } from '../parts/languages';

interface FlowPreviewProps {
  flow: QualificationFlow;
  intents: readonly string[];
  onClose(): void;
}

const ANSWERS: Readonly<Record<LeadField, string>> = {
  name: 'Jane Doe',
  email: 'jane@example.com',
  phone: '+49 30 1234567',
  company: 'Example Ltd',
  role: 'Head of operations',
  companySize: 'About 40 people',
  budget: '10,000 a year',
  timeline: 'Next month',
  useCase: 'We ship parcels to shops',
};

/** The flow as a dialog with a visitor who answers everything, in the order in which the bot would ask. */
export function FlowPreview({ flow, intents, onClose }: FlowPreviewProps) {
  const [language, setLanguage] = useState<Language>('en');
  const [score, setScore] = useState(50);
  const [known, setKnown] = useState<readonly LeadField[]>([]);
  const turns = previewFlow(flow, { language, score, known, intents });
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      size="lg"
      title="Preview"
      description="How a conversation goes with a visitor who answers every question and is interested in everything."
    >
      <div className="flex flex-col gap-4">
        <div className="flex flex-wrap items-end gap-4">
          <LanguageChoice label="Language" value={language} onChange={setLanguage} />
          <Field label="Lead score" className="w-24">
            <Input
              type="number"
              min={0}
              max={100}
              value={score}
              onValueChange={(value) => setScore(Math.min(100, Math.max(0, Math.round(Number(value) || 0))))}
            />
          </Field>
        </div>
        <fieldset>
          <legend className="text-sm font-medium">Said already</legend>
          <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
            {flow.map(({ field }) => (
              <Checkbox
                key={field}
                label={FIELD_WORDS[field]}
                checked={known.includes(field)}
                onCheckedChange={(isIn) =>
                  setKnown(isIn ? [...known, field] : known.filter((one) => one !== field))
                }
              />
            ))}
          </div>
        </fieldset>
        <ol aria-label="Dialog" className="flex flex-col gap-2 rounded-md bg-surface-sunken p-3">
          {turns.map(({ turn, answers, asks }) => (
            <li key={turn} className="flex flex-col gap-2">
              <p className="max-w-[85%] self-end rounded-lg bg-accent-soft px-3 py-1.5 text-base">
                <span className="sr-only">Visitor: </span>
                {answers === null ? (
                  <span className="text-muted italic">asks or says something else</span>
                ) : (
                  ANSWERS[answers]
                )}
              </p>
              {asks ? (
                <div className="flex max-w-[85%] flex-col items-start gap-1.5 self-start">
                  <p dir="auto" className="rounded-lg border bg-surface-raised px-3 py-1.5 text-base">
                    <span className="sr-only">Bot: </span>
                    {asks.text}
                  </p>
                  {asks.choices.length > 0 ? (
                    <p className="flex flex-wrap gap-1.5">
                      {asks.choices.map((choice) => (
                        <span key={choice} className="rounded-full border px-2.5 py-0.5 text-sm">
                          {choice}
                        </span>
                      ))}
                    </p>
                  ) : null}
                </div>
              ) : (
                <p className="self-start text-sm text-muted italic">The bot answers and asks nothing</p>
              )}
            </li>
          ))}
        </ol>
      </div>
    </Dialog>
  );
}
