import clsx from 'clsx';
import { Lock } from 'lucide-react';
import type { TeamMessage } from '../../../contracts/api/message';

const intoSight = (line: HTMLElement | null) => line?.scrollIntoView({ block: 'nearest' });

/** The end of a conversation in short: who said what. */
export function LatestLines({
  messages,
  marked,
}: {
  messages: readonly TeamMessage[];
  /** The one that matters. */
  marked: string | null;
}) {
  return (
    <ol aria-label="Latest messages" className="flex flex-col gap-2">
      {messages.map((message) => (
        <li
          key={message.id}
          ref={message.id === marked ? intoSight : undefined}
          aria-current={message.id === marked ? 'true' : undefined}
          className={clsx(
            'rounded-md px-3 py-2 text-sm',
            message.private
              ? 'border border-dashed border-warning/50 bg-warning-soft'
              : message.author.kind === 'visitor'
                ? 'bg-surface-hover'
                : 'border',
            message.id === marked && 'ring-2 ring-accent',
          )}
        >
          <p className="mb-0.5 flex items-center gap-1 text-xs font-medium text-muted">
            {message.private ? <Lock aria-hidden="true" className="size-3" /> : null}
            {message.private ? `Private note of ${message.author.name}` : message.author.name}
          </p>
          <p dir="auto" className="whitespace-pre-wrap [overflow-wrap:anywhere]">
            {message.retractedAt ? 'Message withdrawn' : message.text || namesOf(message.attachments)}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Of a message that says nothing else. */
function namesOf(files: TeamMessage['attachments']): string {
  return files.map(({ name }) => name).join(', ');
}
