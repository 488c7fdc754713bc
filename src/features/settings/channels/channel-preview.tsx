import clsx from 'clsx';
import { Monitor, Moon, Smartphone, Sun } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { SegmentedControl } from '../../../components/ui/segmented-control';
import type { ChannelDetails } from '../../../contracts/api/channels';
import { PREVIEW_READY } from '../../../contracts/channel-preview';
import type { Language } from '../../../domain/text/languages';
import type { ChannelDraft } from './channel-draft';
import { LANGUAGE_NAMES } from './language-names';
import { LanguageSelect } from './language-select';
import { LauncherPreview } from './launcher-preview';
import { type PreviewChoice, previewOf } from './preview-of';

interface ChannelPreviewProps {
  channel: ChannelDetails;
  draft: ChannelDraft;
  language: Language;
  onLanguage(language: Language): void;
}

/** What the page believes it has, and how much smaller it is drawn; a phone is no taller than there is room for. */
const SIZES = {
  phone: { box: 'h-[clamp(24rem,calc(100dvh-25rem),42.5rem)]', frame: 'size-full' },
  desktop: { box: 'h-72', frame: 'h-192 w-256 origin-top-left scale-[0.375]' },
} as const;

/** The real chat page with the draft, in a frame. */
export function ChannelPreview({ channel, draft, language, onLanguage }: ChannelPreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [scheme, setScheme] = useState<PreviewChoice['scheme']>('light');
  const [moment, setMoment] = useState<PreviewChoice['moment']>('first_visit');
  const [size, setSize] = useState<keyof typeof SIZES>('phone');
  const preview = previewOf(channel, draft, { language, scheme, moment });

  const show = useEffectEvent(() => frame.current?.contentWindow?.postMessage(preview, location.origin));
  const said = JSON.stringify(preview);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew with each change of what is shown.
  useEffect(() => void show(), [said]);
  useEffect(() => {
    const hear = (event: MessageEvent) => {
      if (event.origin === location.origin && event.source === frame.current?.contentWindow) {
        if (event.data?.type === PREVIEW_READY) show();
      }
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, []);

  return (
    <section id="preview" aria-label="Preview" className="flex w-full max-w-96 flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <SegmentedControl
          aria-label="Moment"
          value={moment}
          onValueChange={(next) => setMoment(next)}
          items={[
            { value: 'first_visit', label: 'First visit' },
            { value: 'talking', label: 'In conversation' },
          ]}
        />
        <div className="ms-auto w-36">
          <LanguageSelect aria-label="Language of the preview" value={language} onChange={onLanguage} />
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <SegmentedControl
          aria-label="Theme"
          value={scheme}
          onValueChange={(next) => setScheme(next)}
          items={[
            { value: 'light', label: 'Light', icon: <Sun /> },
            { value: 'dark', label: 'Dark', icon: <Moon /> },
          ]}
        />
        <SegmentedControl
          aria-label="Device"
          value={size}
          onValueChange={(next) => setSize(next)}
          items={[
            { value: 'phone', label: 'Phone', icon: <Smartphone /> },
            { value: 'desktop', label: 'Desktop', icon: <Monitor /> },
          ]}
        />
      </div>
      <div className={clsx('overflow-hidden rounded-lg border bg-surface-sunken', SIZES[size].box)}>
        <iframe
          ref={frame}
          // A language has a dictionary of its own, which comes with the page.
          key={language}
          title={`Preview in ${LANGUAGE_NAMES[language]}`}
          src={`/chat/${channel.slug}/preview?lang=${language}`}
          className={clsx('border-0', SIZES[size].frame)}
        />
      </div>
      <LauncherPreview draft={draft} language={language} scheme={scheme} />
      <p className="text-xs text-muted">Nothing here starts a conversation or makes a lead.</p>
    </section>
  );
}
