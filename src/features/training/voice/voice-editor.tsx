'use client';

import { useState } from 'react';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import type { Voice } from '../../../contracts/api/bot-settings';
import type { Tone } from '../../../domain/policy/brand-voice';
import { checkVoice } from '../../../domain/policy/check-voice';
import { LanguageChoice } from '../parts/language-choice';
import type { Language } from '../parts/languages';
import { LocalisedField } from '../parts/localised-field';
import { SaveBar } from '../parts/save-bar';
import { AvoidedPhrases } from './avoided-phrases';
import { useSaveVoice } from './use-voice';
import { VoicePreviewPane } from './voice-preview-pane';
import { WantedPhrases } from './wanted-phrases';

const TONES = [
  { value: 'friendly', label: 'Friendly' },
  { value: 'neutral', label: 'Neutral' },
  { value: 'formal', label: 'Formal' },
] as const;

const TONE_WORDS: Readonly<Record<Tone, string>> = {
  friendly: 'Everything stays as it is written.',
  neutral: 'No emoji, and one exclamation mark at most.',
  formal: 'No emoji, no exclamation marks, no contractions: “I am”, not “I’m”.',
};

/** Tone, names, greeting and phrases, with what they make of the organisation's own messages beside them. */
export function VoiceEditor({ saved }: { saved: Voice }) {
  const [draft, setDraft] = useState<Voice | null>(null);
  const [language, setLanguage] = useState<Language>('en');
  const save = useSaveVoice(() => setDraft(null));
  const voice = draft ?? saved;
  const set = (change: Partial<Voice>) => {
    save.reset();
    setDraft({ ...voice, ...change });
  };
  const greeting = voice.greeting ?? { en: '' };
  const lacksEnglish = greeting.en.trim() === '' && Object.keys(greeting).length > 1;
  const problems = [
    ...(voice.botName.trim() === '' ? ['The bot needs a name.'] : []),
    ...(lacksEnglish ? ['The greeting needs English words; they stand in for every other language.'] : []),
    ...(voice.phrasesToAvoid.some(({ phrase }) => phrase.trim() === '')
      ? ['A phrase to avoid is empty.']
      : []),
    ...checkVoice(voice).map(({ sentence }) => sentence),
  ];
  return (
    <>
      <div className="pane-scroll min-h-0 grow">
        <div className="mx-auto grid max-w-300 grid-cols-1 items-start gap-4 p-4 lg:grid-cols-2 lg:py-6">
          <div className="flex flex-col gap-4">
            <Card>
              <CardHeader title="Who speaks" />
              <CardBody className="flex flex-col gap-4">
                <Field label="Name of the bot" className="max-w-72">
                  <Input value={voice.botName} maxLength={40} onValueChange={(botName) => set({ botName })} />
                </Field>
                <div className="flex flex-col items-start gap-1">
                  <span className="text-sm font-medium">Tone</span>
                  <SegmentedControl
                    aria-label="Tone"
                    value={voice.tone}
                    onValueChange={(tone: Tone) => set({ tone })}
                    items={TONES}
                  />
                  <span className="text-xs text-muted">{TONE_WORDS[voice.tone]}</span>
                </div>
                <LanguageChoice
                  label="Language of greeting and preview"
                  value={language}
                  onChange={setLanguage}
                />
                <LocalisedField
                  label="Greeting"
                  description="{{botName}}, {{orgName}} and [[, {{visitorName}}]] are filled in. Empty keeps the policy’s greeting."
                  language={language}
                  texts={greeting}
                  characters={500}
                  onChange={(texts) => {
                    const isEmpty = Object.values(texts).every((text) => text.trim() === '');
                    set({ greeting: isEmpty ? null : texts });
                  }}
                />
              </CardBody>
            </Card>
            <WantedPhrases phrases={voice.phrasesToUse} onChange={(phrasesToUse) => set({ phrasesToUse })} />
            <AvoidedPhrases
              phrases={voice.phrasesToAvoid}
              onChange={(phrasesToAvoid) => set({ phrasesToAvoid })}
            />
          </div>
          <VoicePreviewPane voice={voice} language={language} isSound={problems.length === 0} />
        </div>
      </div>
      <SaveBar
        what="voice"
        isChanged={draft !== null}
        isSaving={save.isPending}
        error={save.error}
        problems={problems}
        onSave={() => save.mutate(voice)}
        onDiscard={() => {
          save.reset();
          setDraft(null);
        }}
      />
    </>
  );
}
