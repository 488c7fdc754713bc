import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { HostedChannel } from '../hosted-channel';
import { useChatText } from '../language/chat-text';
import type { ChatController } from '../state/chat-controller';
import type { ChatState } from '../state/chat-state';
import { downloadTranscript } from '../ui/download-transcript';
import { Icon, type IconName } from '../ui/icon';
import { EraseView } from './erase-view';
import { MailView } from './mail-view';
import { OWN_DATA_WORDS } from './own-data-words';

export interface OwnDataDialogProps {
  channel: Pick<HostedChannel, 'slug' | 'orgName'>;
  state: Pick<ChatState, 'messages'>;
  controller: ChatController;
  onClose(): void;
}

/** What the visitor may do with their own data: take it along, have it mailed, have it deleted. */
export function OwnDataDialog({ channel, state, controller, onClose }: OwnDataDialogProps) {
  const { t, language } = useChatText();
  const words = OWN_DATA_WORDS[language];
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [view, setView] = useState<'menu' | 'mail' | 'erase'>('menu');
  const [erased, setErased] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  // Nothing of the page may go on with what is no more.
  const close = () => (erased ? location.reload() : onClose());
  const download = () => {
    const options = { title: channel.orgName, language, you: t('you'), retracted: t('retracted') };
    downloadTranscript(state.messages, options);
    onClose();
  };
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onClose={close}
      className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-lg border bg-surface-raised p-4 text-text shadow-lg backdrop:bg-black/40"
    >
      <div className="flex items-center justify-between gap-2 pb-2">
        <h2 id={title} className="text-base font-semibold">
          {view === 'menu' ? t('ownData') : view === 'mail' ? words.mail : words.eraseTitle}
        </h2>
        <button
          type="button"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
          className="inline-flex size-9 shrink-0 items-center justify-center rounded-sm text-muted hover:bg-surface-hover pointer-coarse:size-11"
        >
          <Icon name="close" className="size-4" />
        </button>
      </div>
      {view === 'menu' ? (
        <div className="-mx-2 flex flex-col">
          <Entry icon="download" disabled={state.messages.length === 0} onClick={download}>
            {t('downloadTranscript')}
          </Entry>
          <Entry icon="message" disabled={state.messages.length === 0} onClick={() => setView('mail')}>
            {words.mail}
          </Entry>
          <Entry icon="bin" danger onClick={() => setView('erase')}>
            {words.erase}
          </Entry>
        </div>
      ) : null}
      {view === 'mail' ? (
        <MailView words={words} controller={controller} onDone={() => dialog.current?.close()} />
      ) : null}
      {view === 'erase' ? (
        <EraseView
          words={words}
          slug={channel.slug}
          controller={controller}
          onErased={() => setErased(true)}
          onDone={() => dialog.current?.close()}
        />
      ) : null}
    </dialog>
  );
}

interface EntryProps {
  icon: IconName;
  danger?: boolean;
  disabled?: boolean;
  onClick(): void;
  children: ReactNode;
}

function Entry({ icon, danger = false, disabled = false, onClick, children }: EntryProps) {
  return (
    <button
      type="button"
      disabled={disabled}
      onClick={onClick}
      className={`flex min-h-10 items-center gap-3 rounded-sm px-2 text-start text-sm hover:bg-surface-hover disabled:opacity-40 pointer-coarse:min-h-11 ${danger ? 'text-danger' : ''}`}
    >
      <Icon name={icon} className="size-4 shrink-0" />
      {children}
    </button>
  );
}
