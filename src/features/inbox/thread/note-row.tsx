import { Lock } from 'lucide-react';
import type { TeamMessage } from '../../../contracts/api/message';
import type { Block } from '../../shared/text/markdown';
import { fullWords, timeWords } from '../time/clock-words';
import { MessageBody } from './message-body';
import { withMentions } from './with-mentions';

/** A private note: across the whole measure, on another ground, and it says so. */
export function NoteRow({ message, blocks }: { message: TeamMessage; blocks: readonly Block[] }) {
  const at = new Date(message.createdAt);
  return (
    <article
      data-message-id={message.id}
      data-author={message.author.kind}
      data-private="true"
      aria-label={`Private note of ${message.author.name}, ${timeWords(at)}`}
      className="group pt-4"
    >
      <div className="rounded-md border border-dashed border-warning/50 bg-warning-soft px-3 py-2 group-data-flash:ring-2 group-data-flash:ring-accent">
        <p className="mb-1 flex items-center gap-1.5 text-xs text-warning">
          <Lock aria-hidden="true" className="size-3" />
          <span className="font-medium">Private note of {message.author.name}</span>
          <time dateTime={message.createdAt} title={fullWords(at)}>
            {timeWords(at)}
          </time>
        </p>
        <MessageBody message={message} blocks={withMentions(blocks, message.mentions)} />
        {message.editedAt && !message.retractedAt ? (
          <p className="mt-0.5 text-xs text-muted">Edited</p>
        ) : null}
      </div>
    </article>
  );
}
