import Link from 'next/link';
import { Badge } from '../../../components/ui/badge';
import type { LeadDetail } from '../../../contracts/api/team';
import { STATUS_WORDS } from '../../shared/conversations/status-words';
import { labelOf } from '../../shared/text/label-of';
import { Section } from './section';

interface LeadHistoryProps extends Pick<LeadDetail, 'conversations'> {
  timeZone: string;
}

/** What was talked about. */
export function LeadHistory({ conversations, timeZone }: LeadHistoryProps) {
  const at = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (
    <Section title="Conversations">
      {conversations.length === 0 ? (
        <p className="text-sm text-muted">They have not written yet.</p>
      ) : (
        <ul className="-mx-2 flex flex-col">
          {conversations.map(({ id, status, preview, createdAt }) => (
            <li key={id}>
              <Link
                href={`/inbox?view=all&c=${id}`}
                className="flex flex-col gap-0.5 rounded-sm px-2 py-1.5 hover:bg-surface-hover"
              >
                <span dir="auto" className="truncate text-sm">
                  {preview || 'No message'}
                </span>
                <span className="flex items-center gap-2 text-xs text-muted">
                  <Badge>{labelOf(STATUS_WORDS, status)}</Badge>
                  {at.format(new Date(createdAt))}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
