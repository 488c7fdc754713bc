import clsx from 'clsx';
import { useMemo } from 'react';
import type { Outgoing } from '../../shared/sync/outgoing';
import { parsePlain } from '../../shared/text/markdown';
import { RichText } from '../../shared/text/rich-text';
import { useChatText } from '../language/chat-text';
import { bubbleClass } from './bubble-class';
import { Icon } from './icon';

interface OutgoingMessageProps {
  message: Outgoing;
  onRetry(): void;
  onDiscard(): void;
}

const action =
  'min-h-6 shrink-0 rounded-sm px-1 font-medium text-accent-text underline-offset-2 hover:underline pointer-coarse:min-h-11';

/** What the visitor wrote until the log shows it: sending, waiting for a connection, or refused. */
export function OutgoingMessage({ message, onRetry, onDiscard }: OutgoingMessageProps) {
  const { t } = useChatText();
  const blocks = useMemo(() => parsePlain(message.text), [message.text]);
  const refused = message.state === 'failed' && message.problem !== null;
  const waiting = message.state === 'failed' && message.problem === null;
  return (
    <div
      data-message-id={message.messageId ?? undefined}
      data-author="visitor"
      data-state={refused ? 'failed' : waiting ? 'waiting' : message.state}
      className="flex flex-col items-end gap-1 pt-2"
    >
      <span className="sr-only">{t('you')}</span>
      <div
        dir="auto"
        className={clsx(bubbleClass(refused || waiting ? 'unsent' : 'visitor', false), 'sm:max-w-[75%]')}
      >
        <RichText blocks={blocks} />
        {message.attachments.map(({ id, name }) => (
          <span key={id} className="flex items-center gap-1.5 text-sm">
            <Icon name="file" className="size-4 shrink-0" /> {name}
          </span>
        ))}
      </div>
      {refused ? (
        <p className="flex items-center gap-1 text-xs text-danger">
          <Icon name="alert" className="size-3.5" />
          {message.problem === 'too_many_requests' ? t('tooFast') : t('stateFailed')}
          <button type="button" className={action} onClick={onRetry}>
            {t('retry')}
          </button>
          <button type="button" className={action} onClick={onDiscard}>
            {t('discard')}
          </button>
        </p>
      ) : (
        <p className="flex items-center gap-1 text-end text-xs text-muted">
          {waiting ? t('stateWaiting') : t(message.state === 'sent' ? 'stateSent' : 'stateSending')}
          {waiting ? (
            <button type="button" className={action} onClick={onRetry}>
              {t('retry')}
            </button>
          ) : null}
        </p>
      )}
    </div>
  );
}
