import clsx from 'clsx';
import { MessageCircle } from 'lucide-react';
import { wordsIn } from '../../../domain/channels/words-in';
import type { Language } from '../../../domain/text/languages';
import type { ChannelDraft } from './channel-draft';
import { drawableTheme } from './preview-of';

interface LauncherPreviewProps {
  draft: ChannelDraft;
  language: Language;
  scheme: 'light' | 'dark';
}

/** Where the launcher stands on a site, in which colour and with which words. */
export function LauncherPreview({ draft, language, scheme }: LauncherPreviewProps) {
  const { appearance } = draft;
  const theme = drawableTheme(appearance)?.[scheme];
  const label = wordsIn(appearance.launcherLabel, language, draft.language)?.trim();
  return (
    <div
      aria-hidden="true"
      dir={language === 'ar' ? 'rtl' : 'ltr'}
      data-theme={scheme}
      className={clsx(
        'flex h-24 items-end rounded-lg border bg-surface-sunken p-3',
        scheme === 'dark' ? 'scheme-dark' : 'scheme-light',
        appearance.position === 'start' ? 'justify-start' : 'justify-end',
      )}
    >
      <span
        className={clsx('flex items-center gap-2', appearance.position === 'start' && 'flex-row-reverse')}
      >
        {label ? (
          <span className="max-w-48 truncate rounded-lg bg-surface-raised px-3 py-2 text-sm text-text shadow-floating">
            {label}
          </span>
        ) : null}
        <span
          className="flex size-16 items-center justify-center rounded-full bg-accent text-on-accent shadow-floating"
          style={theme && { background: theme.accent, color: theme['on-accent'] }}
        >
          <MessageCircle className="size-7" />
        </span>
      </span>
    </div>
  );
}
