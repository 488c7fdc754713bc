'use client';

import { useEffect, useState } from 'react';
import { Badge } from '../../../components/ui/badge';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import type { Voice } from '../../../contracts/api/bot-settings';
import { LoadingRows } from '../../shared/page/loading-rows';
import type { Language } from '../parts/languages';
import { useVoicePreview } from './use-voice';

const PAUSE_MS = 250;

interface VoicePreviewPaneProps {
  voice: Voice;
  language: Language;
  /** An unsound voice is not tried; what was heard last stays. */
  isSound: boolean;
}

/** The organisation's own messages as they would be said, while the voice is being changed. */
export function VoicePreviewPane({ voice, language, isSound }: VoicePreviewPaneProps) {
  const [tried, setTried] = useState(voice);
  useEffect(() => {
    if (!isSound) return;
    const timer = setTimeout(() => setTried(voice), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [voice, isSound]);
  const { data, error } = useVoicePreview(tried, language);
  return (
    <Card className="lg:sticky lg:top-0">
      <CardHeader title="How it sounds" description="Your own messages, and an answer from an article." />
      <CardBody>
        {error ? (
          <p role="alert" className="text-sm text-danger">
            The preview could not be made: {error.message}
          </p>
        ) : data ? (
          <ul aria-label="Preview" className="flex flex-col gap-3">
            {data.lines.map(({ label, text, changed }) => (
              <li key={label}>
                <p className="mb-0.5 flex items-center gap-2 text-xs text-muted">
                  {label}
                  {changed ? <Badge tone="accent">Reworded</Badge> : null}
                </p>
                <p dir="auto" className="rounded-lg bg-surface-hover px-3 py-2 text-base whitespace-pre-line">
                  {text}
                </p>
              </li>
            ))}
          </ul>
        ) : (
          <LoadingRows rows={4} label="Loading the preview" />
        )}
      </CardBody>
    </Card>
  );
}
