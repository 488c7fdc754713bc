'use client';

import clsx from 'clsx';
import { Undo2 } from 'lucide-react';
import { lateComponent } from '../../../components/ui/late/late-component';
import type { TeamMessage } from '../../../contracts/api/message';
import { isOnlyEmoji } from '../../../domain/text/only-emoji';
import type { Block } from '../../shared/text/markdown';
import { RichText } from '../../shared/text/rich-text';
import { AttachmentList } from '../attachments/attachment-list';
import { EditMessage } from './edit-message';
import { MessageMenu } from './message-menu';
import { useOpenThread } from './open-thread-context';
import { QuoteLine } from './quote-line';

const FormNote = lateComponent(() => import('./form-note').then((file) => file.FormNote));

interface MessageBodyProps {
  message: TeamMessage;
  blocks: readonly Block[];
  /** Of the bubble; a note has its frame already. */
  bubble?: string;
  title?: string | undefined;
}

/** What a message says, quotes and carries, with what can be done with it; nothing of a withdrawn one. */
export function MessageBody({ message, blocks, bubble, title }: MessageBodyProps) {
  const { editing } = useOpenThread();
  const ours = bubble !== undefined && message.author.kind !== 'visitor';
  if (message.retractedAt !== null) {
    return (
      <p
        className={clsx(
          bubble && 'rounded-lg border border-dashed px-3 py-2',
          'inline-flex items-center gap-1.5 text-sm text-muted',
        )}
      >
        <Undo2 aria-hidden="true" className="size-3.5" /> Message withdrawn
      </p>
    );
  }
  if (editing === message.id) return <EditMessage message={message} />;
  const large = message.quote === null && isOnlyEmoji(message.text);
  const files = <AttachmentList attachments={message.attachments} atEnd={ours} />;
  const hasWords = message.text !== '' || message.quote !== null;
  return (
    <div className={clsx('flex max-w-full flex-col gap-1', ours && 'items-end')}>
      <div className={clsx('flex max-w-full items-start gap-1', ours && 'flex-row-reverse')}>
        {hasWords ? (
          <div
            dir="auto"
            title={title}
            className={clsx(
              'min-w-0',
              large && bubble !== undefined ? 'text-3xl leading-snug' : bubble,
              bubble === undefined && 'grow text-base [overflow-wrap:anywhere]',
            )}
          >
            {message.quote ? <QuoteLine quote={message.quote} /> : null}
            <RichText blocks={blocks} />
          </div>
        ) : (
          files
        )}
        {/* In the frame of a note, its height must not make a line of words higher. */}
        <span className={clsx('inline-flex shrink-0', bubble === undefined && '-my-1')}>
          <MessageMenu message={message} />
        </span>
      </div>
      {hasWords ? files : null}
      {message.form ? <FormNote form={message.form} /> : null}
    </div>
  );
}
