'use client';

import clsx from 'clsx';
import { Clock3, Lock, Paperclip, TriangleAlert } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import type { Outgoing } from '../../shared/sync/outgoing';
import { bubbleClass } from './bubble-class';
import { whyRefused } from './why-refused';

interface OutgoingRowProps {
  message: Outgoing;
  onRetry(): void;
  onDiscard(): void;
}

/** One's own words on their way: sending, or failed with what can be done. */
export function OutgoingRow({ message, onRetry, onDiscard }: OutgoingRowProps) {
  const { state, problem, text, messageId } = message;
  const failed = state === 'failed' && problem !== null;
  return (
    <div
      data-message-id={messageId ?? undefined}
      data-outgoing={message.clientId}
      data-private={message.private || undefined}
      data-state={state}
      className={clsx('group flex flex-col pt-2', message.private ? 'items-stretch' : 'items-end ps-12 pe-9')}
    >
      <div
        dir="auto"
        className={clsx(
          'whitespace-pre-wrap',
          message.private
            ? 'rounded-md border border-dashed border-warning/50 bg-warning-soft px-3 py-2 text-base [overflow-wrap:anywhere]'
            : bubbleClass('agent'),
          state !== 'sent' && !failed && 'opacity-70',
        )}
      >
        {message.quote ? (
          <span className="mb-1 block border-s-2 border-accent/60 ps-2 text-sm text-muted">
            {message.quote.text}
          </span>
        ) : null}
        {text === '' ? null : <span>{text}</span>}
        {message.attachments.map(({ id, name }) => (
          <span key={id} className="flex items-center gap-1.5 text-sm">
            <Paperclip aria-hidden="true" className="size-3.5" /> {name}
          </span>
        ))}
      </div>
      {failed ? (
        <p role="alert" className="mt-1 flex flex-wrap items-center justify-end gap-1 text-xs text-danger">
          <TriangleAlert aria-hidden="true" className="size-3.5" />
          {whyRefused(message)}
          <Button size="sm" variant="ghost" onClick={onRetry}>
            Try again
          </Button>
          <Button size="sm" variant="ghost" onClick={onDiscard}>
            Discard
          </Button>
        </p>
      ) : (
        <p className="mt-0.5 inline-flex items-center gap-1 text-xs text-muted">
          {message.private ? <Lock aria-hidden="true" className="size-3" /> : null}
          {state === 'sent' ? (
            'Sent'
          ) : (
            <>
              <Clock3 aria-hidden="true" className="size-3" />
              {state === 'failed' ? 'Waiting for the connection' : 'Sending'}
            </>
          )}
        </p>
      )}
    </div>
  );
}
