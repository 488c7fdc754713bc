import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { MESSAGE_CHARACTERS } from '../composer-limit';
import { useChatText } from '../language/chat-text';
import type { ChatController } from '../state/chat-controller';
import type { ChatState } from '../state/chat-state';
import type { VisitorPhase } from '../state/visitor-phase';
import { browserStorage } from '../storage/chat-storage';
import { CharacterCount } from './character-count';
import { Icon } from './icon';

interface ComposerProps {
  slug: string;
  phase: VisitorPhase;
  trouble: ChatState['trouble'];
  privacyUrl: string | null;
  /** People see what is written here before it is sent. */
  livePreview: boolean;
  controller: ChatController;
  onSend(text: string): void;
}

const withPeople = ['asked', 'queued', 'still_waiting', 'dropped', 'transferred', 'joined', 'engaged'];

/** Enter sends, Shift+Enter makes a line; a draft survives reloads, and a word that is being composed is never cut off. */
export function Composer({
  slug,
  phase,
  trouble,
  privacyUrl,
  livePreview,
  controller,
  onSend,
}: ComposerProps) {
  const { t } = useChatText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [storage] = useState(() => browserStorage(slug));
  const [text, setText] = useState('');
  const length = [...text.trim()].length;
  const canSend = length > 0 && length <= MESSAGE_CHARACTERS;

  useEffect(() => setText((written) => written || (storage.read('draft') ?? '')), [storage]);

  const write = (value: string) => {
    setText(value);
    storage.write('draft', value === '' ? null : value);
    controller.ownTyping(value.trim() !== '', value);
  };
  const send = () => {
    if (!canSend) return;
    onSend(text.trim());
    write('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Safari ends a composition with a keydown that no longer says so, but still has key code 229.
    const composing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key !== 'Enter' || event.shiftKey || composing) return;
    event.preventDefault();
    send();
  };

  return (
    <div className="shrink-0 border-t px-4 pt-3 pb-[max(0.5rem,env(safe-area-inset-bottom))]">
      {trouble ? (
        <p role="alert" className="pb-2 text-sm text-danger">
          {t(trouble)}
        </p>
      ) : null}
      <div className="flex items-end gap-2 rounded-lg border border-strong bg-surface-raised p-1 ps-3 focus-within:border-accent focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-focus">
        <textarea
          ref={field}
          aria-label={t('composerLabel')}
          placeholder={t('composerPlaceholder')}
          rows={1}
          dir={text === '' ? undefined : 'auto'}
          enterKeyHint="send"
          value={text}
          onChange={(event) => write(event.target.value)}
          onKeyDown={onKeyDown}
          className="field-sizing-content max-h-40 min-h-9 min-w-0 grow resize-none bg-transparent py-2 text-base outline-none focus-visible:outline-none pointer-coarse:text-lg"
        />
        <button
          type="button"
          aria-label={t('send')}
          aria-disabled={!canSend}
          onClick={send}
          className="inline-flex size-9 shrink-0 items-center justify-center rounded-md bg-accent text-on-accent transition-colors hover:bg-accent-hover aria-disabled:bg-surface-hover aria-disabled:text-muted pointer-coarse:size-11"
        >
          <Icon name="arrowUp" className="size-5" />
        </button>
      </div>
      <div className="flex min-h-9 flex-wrap items-center gap-x-3 pt-1">
        {withPeople.includes(phase.kind) ? null : (
          <button
            type="button"
            onClick={() => void controller.askForPerson()}
            className="-ms-1 inline-flex min-h-8 items-center gap-1.5 rounded-sm px-2 text-sm font-medium text-accent-text hover:bg-surface-hover pointer-coarse:min-h-11"
          >
            <Icon name="person" className="size-4" />
            {t('talkToPerson')}
          </button>
        )}
        <CharacterCount length={length} />
        {livePreview ? <p className="text-xs text-muted">{t('livePreviewNotice')}</p> : null}
        {privacyUrl ? (
          <a
            href={privacyUrl}
            target="_blank"
            rel="noopener noreferrer"
            className="ms-auto inline-flex min-h-6 items-center text-xs text-muted underline-offset-2 hover:underline"
          >
            {t('privacy')}
          </a>
        ) : null}
      </div>
    </div>
  );
}
