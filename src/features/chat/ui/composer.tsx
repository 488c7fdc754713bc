import { type KeyboardEvent, Suspense, useEffect, useRef, useState } from 'react';
import type { Attachment } from '../../../contracts/api/attachment';
import type { VisitorMessage } from '../../../contracts/api/message';
import { filesOf } from '../../shared/attachments/dropped-files';
import { useFileDrop } from '../../shared/attachments/use-file-drop';
import { useChatFiles } from '../attachments/use-chat-files';
import { MESSAGE_CHARACTERS } from '../composer-limit';
import { useChatText } from '../language/chat-text';
import type { ChatLanguage } from '../language/languages';
import type { ChatController } from '../state/chat-controller';
import type { ChatState } from '../state/chat-state';
import type { VisitorPhase } from '../state/visitor-phase';
import { browserStorage } from '../storage/chat-storage';
import { AttachButton } from './attach-button';
import { CharacterCount } from './character-count';
import { Icon } from './icon';
import { LanguageSwitch } from './language-switch';
import { FileTray } from './message-extras';

interface ComposerProps {
  slug: string;
  phase: VisitorPhase;
  trouble: ChatState['trouble'];
  privacyUrl: string | null;
  /** People see what is written here before it is sent. */
  livePreview: boolean;
  controller: ChatController;
  onSend(text: string, attachments: readonly Attachment[]): void;
  /** The message that this one answers to. */
  quoting: VisitorMessage | null;
  onUnquote(): void;
  onLanguage: ((language: ChatLanguage) => void) | null;
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
  quoting,
  onUnquote,
  onLanguage,
}: ComposerProps) {
  const { t } = useChatText();
  const field = useRef<HTMLTextAreaElement>(null);
  const [storage] = useState(() => browserStorage(slug));
  const [text, setText] = useState('');
  const length = [...text.trim()].length;
  const { uploads, files, addFiles } = useChatFiles(controller);
  const root = useRef<HTMLDivElement>(null);
  const isDropping = useFileDrop(root, addFiles);
  const isWaiting = files.some(({ attachment }) => attachment === null);
  const saysSomething = length > 0 || files.length > 0;
  const canSend = saysSomething && !isWaiting && length <= MESSAGE_CHARACTERS;

  useEffect(() => setText((written) => written || (storage.read('draft') ?? '')), [storage]);

  useEffect(() => {
    if (quoting) field.current?.focus();
  }, [quoting]);

  const write = (value: string) => {
    setText(value);
    storage.write('draft', value === '' ? null : value);
    controller.ownTyping(value.trim() !== '', value);
  };
  const send = () => {
    if (!canSend) return;
    onSend(text.trim(), uploads?.take() ?? []);
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
    <div
      className="shrink-0 border-t px-4 pt-3 pb-[max(0.5rem,env(safe-area-inset-bottom))] data-dropping:bg-accent-soft"
      ref={root}
      data-dropping={isDropping || undefined}
    >
      {trouble ? (
        <p role="alert" className="pb-2 text-sm text-danger">
          {t(trouble)}
        </p>
      ) : null}
      {quoting ? (
        <p className="mb-2 flex items-center gap-2 border-s-2 border-accent ps-2 text-sm">
          <span className="min-w-0 grow truncate text-muted">
            {t('inAnswerTo', { name: quoting.author.kind === 'visitor' ? t('you') : quoting.author.name })}
            {': '}
            <bdi>{quoting.text || quoting.attachments.map(({ name }) => name).join(', ')}</bdi>
          </span>
          <button
            type="button"
            aria-label={t('cancel')}
            onClick={onUnquote}
            className="inline-flex size-7 shrink-0 items-center justify-center rounded-sm text-muted hover:bg-surface-hover pointer-coarse:size-11"
          >
            <Icon name="close" className="size-4" />
          </button>
        </p>
      ) : null}
      {uploads && files.length > 0 ? (
        <Suspense>
          <FileTray uploads={uploads} files={files} />
        </Suspense>
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
          onPaste={(event) => {
            const pasted = filesOf(event.clipboardData);
            if (pasted.length === 0) return;
            event.preventDefault();
            addFiles(pasted);
          }}
          className="field-sizing-content max-h-40 min-h-9 min-w-0 grow resize-none bg-transparent py-2 text-base outline-none focus-visible:outline-none pointer-coarse:text-lg"
        />
        <AttachButton onFiles={addFiles} />
        <button
          type="button"
          aria-label={t('send')}
          aria-disabled={!canSend}
          onClick={send}
          className="inline-flex size-9 shrink-0 items-center justify-center rounded-md bg-accent text-on-accent transition-colors hover:bg-accent-hover aria-disabled:bg-surface-hover aria-disabled:text-muted forced-colors:border pointer-coarse:size-11"
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
        <span className="ms-auto inline-flex items-center gap-3">
          {onLanguage ? <LanguageSwitch onChoose={onLanguage} /> : null}
          {privacyUrl ? (
            <a
              href={privacyUrl}
              target="_blank"
              rel="noopener noreferrer"
              className="inline-flex min-h-6 items-center text-xs text-muted underline-offset-2 hover:underline"
            >
              {t('privacy')}
            </a>
          ) : null}
        </span>
      </div>
    </div>
  );
}
