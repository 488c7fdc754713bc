import { Info, Megaphone } from 'lucide-react';
import type { TeamMessage } from '../../../contracts/api/message';
import type { Block } from '../../shared/text/markdown';
import { RichText } from '../../shared/text/rich-text';
import { fullWords, timeWords } from '../time/clock-words';

/** What the visitor was told by the system, in the policy's words; or, when private, what the team is told. */
export function SystemRow({ message, blocks }: { message: TeamMessage; blocks: readonly Block[] }) {
  const at = new Date(message.createdAt);
  const Sign = message.private ? Info : Megaphone;
  return (
    <article
      data-message-id={message.id}
      data-author="system"
      data-private={message.private ? 'true' : undefined}
      aria-label={`${message.private ? 'For the team' : 'Told to the visitor'}, ${timeWords(at)}`}
      title={fullWords(at)}
      className="group flex justify-center pt-4"
    >
      <div className="flex max-w-[88%] items-start gap-2 rounded-md bg-surface-sunken px-3 py-1.5 text-sm text-muted group-data-flash:ring-2 group-data-flash:ring-accent">
        <Sign aria-hidden="true" className="mt-0.5 size-3.5 shrink-0" />
        <div dir="auto" className="min-w-0 [overflow-wrap:anywhere]">
          {message.retractedAt === null ? <RichText blocks={blocks} /> : <em>Message withdrawn</em>}
        </div>
      </div>
    </article>
  );
}
