import { useId } from 'react';
import type { PreChatForm } from '../../../contracts/api/pre-chat';
import { useChatText } from '../language/chat-text';

interface ConsentBoxProps {
  consent: NonNullable<PreChatForm['consent']>;
  checked: boolean;
  error: string | null;
  onChange(checked: boolean): void;
}

/** What the visitor may agree to, in the channel's words, with the way to its privacy page. */
export function ConsentBox({ consent, checked, error, onChange }: ConsentBoxProps) {
  const { t } = useChatText();
  const id = useId();
  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-start gap-2 pointer-coarse:min-h-11">
        <input
          id={id}
          type="checkbox"
          checked={checked}
          required={consent.required}
          aria-invalid={error !== null || undefined}
          aria-describedby={error === null ? undefined : `${id}-error`}
          onChange={(event) => onChange(event.target.checked)}
          className="mt-0.5 size-4 shrink-0 accent-accent pointer-coarse:size-6"
        />
        <div className="min-w-0 grow text-sm">
          <label htmlFor={id} dir="auto" className="block">
            {consent.text}
          </label>
          {consent.privacyUrl ? (
            <a
              href={consent.privacyUrl}
              target="_blank"
              rel="noopener noreferrer"
              className="inline-flex min-h-6 items-center text-accent-text underline underline-offset-2"
            >
              {t('privacy')}
            </a>
          ) : null}
        </div>
      </div>
      {error === null ? null : (
        <p id={`${id}-error`} className="text-xs text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
