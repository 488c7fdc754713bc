'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { notify } from '../../../components/ui/toast';
import type { ChannelDetails } from '../../../contracts/api/channels';
import { colourProblem } from '../../../domain/channels/chat-theme';
import type { Language } from '../../../domain/text/languages';
import { IdentitySection } from '../channel-identity/identity-section';
import { wrongUnder } from '../refused';
import { ArchiveSection } from './archive-section';
import { bodyOf, type ChannelDraft, type DraftProps, draftOf, isChanged } from './channel-draft';
import { ChannelHead } from './channel-head';
import { ChannelPreview } from './channel-preview';
import { FormSection } from './form-section';
import { LookSection } from './look-section';
import { PlaceSection } from './place-section';
import { ReachSection } from './reach-section';
import { SaveBar } from './save-bar';
import { SitesSection } from './sites-section';
import { UnsavedGuard } from './unsaved-guard';
import { useChannelChanges } from './use-channels';
import { WordsSection } from './words-section';

interface ChannelEditorProps {
  channel: ChannelDetails;
  /** Fetches what somebody else has saved. */
  onReload(): Promise<ChannelDetails | undefined>;
}

/** Everything about a channel on one page, with the chat as it would be beside it. */
export function ChannelEditor({ channel, onReload }: ChannelEditorProps) {
  const { save } = useChannelChanges(channel.id);
  const [draft, setDraft] = useState(() => draftOf(channel));
  const [language, setLanguage] = useState<Language>(draft.language);
  const form = useRef<HTMLFormElement>(null);
  const changed = isChanged(draft, channel);

  const onChange = (change: Partial<ChannelDraft>) => {
    if (save.error) save.reset();
    setDraft((before) => ({ ...before, ...change }));
  };
  const onLook = (change: Partial<ChannelDraft['appearance']>) => {
    if (save.error) save.reset();
    setDraft((before) => ({ ...before, appearance: { ...before.appearance, ...change } }));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(bodyOf(draft, channel.version), {
      onSuccess: (saved) => {
        setDraft(draftOf(saved));
        notify.done('The channel is saved');
      },
    });
  };
  // To the first field that was refused.
  useEffect(() => {
    if (save.error)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus();
  }, [save.error]);

  const props: DraftProps = {
    draft,
    language,
    wrong: (path) => wrongUnder(save.error, path),
    onChange,
    onLook,
  };
  return (
    <div className="mx-auto flex w-full max-w-300 flex-col gap-4 p-4">
      <ChannelHead channel={channel} />
      <div className="flex flex-col items-stretch gap-6 lg:flex-row lg:items-start">
        <div className="flex min-w-0 grow flex-col gap-4">
          <form ref={form} onSubmit={submit} noValidate className="flex flex-col gap-4">
            <PlaceSection {...props} />
            <LookSection {...props} channelId={channel.id} />
            <WordsSection
              {...props}
              usualGreeting={channel.usualGreeting[language]}
              onLanguage={setLanguage}
            />
            <FormSection {...props} />
            <ReachSection {...props} alwaysOpen={channel.hours === null} />
            <SitesSection {...props} channel={channel} />
            <SaveBar
              isChanged={changed}
              isUnreadable={hasUnreadableColour(draft)}
              save={save}
              onDiscard={() => {
                save.reset();
                setDraft(draftOf(channel));
              }}
              onReload={() =>
                void onReload().then((newest) => {
                  if (!newest) return;
                  save.reset();
                  setDraft(draftOf(newest));
                })
              }
            />
          </form>
          <IdentitySection channelId={channel.id} />
          <ArchiveSection channel={channel} />
        </div>
        <div className="flex shrink-0 justify-center lg:sticky lg:top-4 lg:w-96">
          <ChannelPreview channel={channel} draft={draft} language={language} onLanguage={setLanguage} />
        </div>
      </div>
      <UnsavedGuard isChanged={changed} />
    </div>
  );
}

function hasUnreadableColour({ appearance }: ChannelDraft): boolean {
  const { accent, onAccent, accentDark, onAccentDark } = appearance;
  const fails = (colour: string | null, on: typeof onAccent) =>
    colour !== null && /^#[0-9a-f]{6}$/.test(colour) && colourProblem(colour, on) !== null;
  return fails(accent, onAccent) || fails(accentDark, onAccentDark);
}
