import clsx from 'clsx';
import { Suspense, useMemo, useState } from 'react';
import { Avatar } from '../../../components/ui/avatar';
import type { VisitorMessage } from '../../../contracts/api/message';
import { isOnlyEmoji } from '../../../domain/text/only-emoji';
import { parseMarkdown, parsePlain } from '../../shared/text/markdown';
import { RichText } from '../../shared/text/rich-text';
import { useChatText } from '../language/chat-text';
import type { ChatController } from '../state/chat-controller';
import { bubbleClass } from './bubble-class';
import type { FormState } from './form-states';
import { Icon } from './icon';
import { MessageActions, MessageFiles, MessageForm } from './message-extras';
import { MessageTime } from './message-time';
import { QuoteLine } from './quote-line';
import { Sources } from './sources';
import { SystemMessage } from './system-message';
import type { ThreadItem } from './thread-items';

interface MessageProps {
  item: ThreadItem;
  controller: ChatController;
  onReply(message: VisitorMessage): void;
  /** What was written in answer to the message's form, and whether it is still to be answered. */
  asked: FormState;
  onAnswer(text: string): void;
  /** Shown below the visitor's newest message. */
  receipt: 'stateSent' | 'stateRead' | null;
}

export function Message({ item, receipt, controller, asked, onReply, onAnswer }: MessageProps) {
  const { t } = useChatText();
  const { message } = item;
  const [acting, setActing] = useState(false);
  const { kind, name } = message.author;
  const blocks = useMemo(
    () => (kind === 'bot' ? parseMarkdown(message.text) : parsePlain(message.text)),
    [kind, message.text],
  );
  if (kind === 'system') return <SystemMessage message={message} blocks={blocks} />;
  const own = kind === 'visitor';
  const retracted = message.retractedAt !== null;
  const large = message.quote === null && isOnlyEmoji(message.text);

  return (
    <div
      data-message-id={message.id}
      data-author={kind}
      data-state={own ? (receipt === 'stateRead' ? 'read' : 'sent') : undefined}
      className={clsx('group flex gap-2', own ? 'justify-end' : 'justify-start', item.startsRun && 'pt-2')}
    >
      {own ? null : (
        <span className="flex w-6 shrink-0 items-end">
          {item.endsRun ? <Avatar name={name} kind={kind === 'bot' ? 'bot' : 'person'} size="sm" /> : null}
        </span>
      )}
      <div className={clsx('flex max-w-[85%] min-w-0 flex-col gap-1 sm:max-w-[75%]', own && 'items-end')}>
        {item.startsRun && !own ? (
          <p className="text-xs text-muted">
            <span className="font-medium text-text">{name}</span> ·{' '}
            <MessageTime instant={message.createdAt} />
          </p>
        ) : (
          <span className="sr-only">{own ? t('you') : name}</span>
        )}
        {retracted || message.text !== '' ? (
          <div className={clsx('flex max-w-full items-center gap-1', own && 'flex-row-reverse')}>
            <div
              dir="auto"
              className={large && !retracted ? 'text-4xl leading-snug' : bubbleClass(kind, retracted)}
            >
              {message.quote && !retracted ? <QuoteLine quote={message.quote} /> : null}
              {retracted ? t('retracted') : <RichText blocks={blocks} />}
            </div>
            {retracted ? null : <MoreButton acting={acting} onToggle={() => setActing(!acting)} />}
          </div>
        ) : null}
        {message.attachments.length > 0 ? (
          <div className={clsx('flex max-w-full items-center gap-1', own && 'flex-row-reverse')}>
            <Suspense>
              <MessageFiles attachments={message.attachments} own={own} controller={controller} />
            </Suspense>
            {message.text === '' ? <MoreButton acting={acting} onToggle={() => setActing(!acting)} /> : null}
          </div>
        ) : null}
        {acting && !retracted ? (
          <Suspense>
            <MessageActions
              message={message}
              controller={controller}
              onReply={() => onReply(message)}
              onClose={() => setActing(false)}
            />
          </Suspense>
        ) : null}
        {message.sources.length > 0 && !retracted ? <Sources sources={message.sources} /> : null}
        {message.form && !retracted ? (
          <Suspense>
            <MessageForm form={message.form} state={asked} onAnswer={onAnswer} />
          </Suspense>
        ) : null}
        {message.editedAt && !retracted ? <p className="text-xs text-muted">{t('edited')}</p> : null}
        {receipt ? (
          <p className="text-xs text-muted">
            <MessageTime instant={message.createdAt} /> · {t(receipt)}
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** Shows what can be done with a message. Quiet until the pointer or the focus is there. */
function MoreButton({ acting, onToggle }: { acting: boolean; onToggle(): void }) {
  const { t } = useChatText();
  return (
    <button
      type="button"
      aria-label={t('messageActions')}
      aria-expanded={acting}
      onClick={onToggle}
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-sm text-muted opacity-0 hover:bg-surface-hover focus-visible:opacity-100 group-hover:opacity-100 aria-expanded:opacity-100 pointer-coarse:size-9 pointer-coarse:opacity-60"
    >
      <Icon name="more" className="size-4" />
    </button>
  );
}
