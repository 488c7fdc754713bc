import { type FormEvent, useEffect, useId, useState } from 'react';
import { maskAddress } from '../../../domain/mail/mask-address';
import { ApiError } from '../../shared/api/api-error';
import { useChatText } from '../language/chat-text';
import { phrase } from '../language/phrase';
import type { ChatController } from '../state/chat-controller';
import { knownAddress, mailTranscript } from './own-data-calls';
import type { OwnDataWords } from './own-data-words';

interface MailViewProps {
  words: OwnDataWords;
  controller: ChatController;
  onDone(): void;
}

/** Asks where to send the conversation; a known address is shown so far that its owner recognises it. */
export function MailView({ words, controller, onDone }: MailViewProps) {
  const { t } = useChatText();
  const field = useId();
  const [known, setKnown] = useState<string | null>(null);
  const [email, setEmail] = useState('');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [sentTo, setSentTo] = useState<string | null>(null);
  useEffect(() => {
    // Without an answer the visitor types it.
    knownAddress(controller).then(setKnown, () => {});
  }, [controller]);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const address = email.trim();
    setBusy(true);
    setTrouble(null);
    try {
      setSentTo((await mailTranscript(controller, address === '' ? null : address)).sentTo);
    } catch (error) {
      const status = error instanceof ApiError ? error.status : 0;
      const invalid = status === 422 ? t('contactInvalid') : t('somethingWrong');
      setTrouble(status === 429 ? words.tooMany : invalid);
    }
    setBusy(false);
  };
  if (sentTo !== null) {
    return (
      <>
        <p role="status" className="text-sm">
          {phrase(words.mailed, { email: sentTo })}
        </p>
        <button type="button" onClick={onDone} className={`${primary} mt-4`}>
          {words.close}
        </button>
      </>
    );
  }
  return (
    <form noValidate onSubmit={send} className="flex flex-col gap-2 text-sm">
      <p className="text-muted">{words.mailHint}</p>
      <label htmlFor={field} className="font-medium">
        {t('contactEmail')}
      </label>
      <input
        id={field}
        type="email"
        autoComplete="email"
        dir="ltr"
        value={email}
        placeholder={known === null ? undefined : maskAddress(known)}
        aria-invalid={trouble !== null}
        aria-describedby={`${field}-more`}
        onChange={(event) => setEmail(event.target.value)}
        className="min-h-9 rounded-md border border-strong bg-surface px-3 text-base pointer-coarse:min-h-11"
      />
      <p id={`${field}-more`} className={trouble ? 'text-danger' : 'text-muted'} aria-live="polite">
        {trouble ?? (known === null ? '' : phrase(words.mailKnown, { email: maskAddress(known) }))}
      </p>
      <button type="submit" disabled={busy} className={primary}>
        {words.send}
      </button>
    </form>
  );
}

const primary =
  'inline-flex min-h-9 items-center justify-center self-start rounded-md bg-accent px-4 text-sm font-medium text-on-accent hover:bg-accent-hover disabled:opacity-60 pointer-coarse:min-h-11';
