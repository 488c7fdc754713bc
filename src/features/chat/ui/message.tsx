import clsx from 'clsx';
import { useMemo } from 'react';
import { Avatar } from '../../../components/ui/avatar';
import { parseMarkdown, parsePlain } from '../../shared/text/markdown';
import { RichText } from '../../shared/text/rich-text';
import { useChatText } from '../language/chat-text';
import { bubbleClass } from './bubble-class';
import { MessageTime } from './message-time';
import { Sources } from './sources';
import { SystemMessage } from './system-message';
import type { ThreadItem } from './thread-items';

interface MessageProps {
  item: ThreadItem;
  /** Shown below the visitor's newest message. */
  receipt: 'stateSent' | 'stateRead' | null;
}

export function Message({ item, receipt }: MessageProps) {
  const { t } = useChatText();
  const { message } = item;
  const { kind, name } = message.author;
  const blocks = useMemo(
    () => (kind === 'bot' ? parseMarkdown(message.text) : parsePlain(message.text)),
    [kind, message.text],
  );
  if (kind === 'system') return <SystemMessage message={message} blocks={blocks} />;
  const own = kind === 'visitor';
  const retracted = message.retractedAt !== null;

  return (
    <div
      data-message-id={message.id}
      data-author={kind}
      data-state={own ? (receipt === 'stateRead' ? 'read' : 'sent') : undefined}
      className={clsx('flex gap-2', own ? 'justify-end' : 'justify-start', item.startsRun && 'pt-2')}
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
        <div dir="auto" className={bubbleClass(kind, retracted)}>
          {retracted ? t('retracted') : <RichText blocks={blocks} />}
        </div>
        {message.sources.length > 0 && !retracted ? <Sources sources={message.sources} /> : null}
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
