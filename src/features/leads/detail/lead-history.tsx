import Link from 'next/link';
import { Badge } from '../../../components/ui/badge';
import type { LeadDetail } from '../../../contracts/api/team';
import { STATUS_WORDS } from '../../shared/conversations/status-words';
import { labelOf } from '../../shared/text/label-of';
import { pagePath } from './page-path';
import { Section } from './section';

const SHOWN_PAGES = 12;

interface LeadHistoryProps extends Pick<LeadDetail, 'journey' | 'conversations'> {
  timeZone: string;
}

/** Where the lead has been, and what was talked about. */
export function LeadHistory({ journey, conversations, timeZone }: LeadHistoryProps) {
  const at = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const latest = journey.toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, SHOWN_PAGES);
  return (
    <>
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
      <Section title="Pages visited">
        {latest.length === 0 ? (
          <p className="text-sm text-muted">No page views were recorded.</p>
        ) : (
          <ol className="flex flex-col gap-1 text-sm">
            {latest.map(({ url, title, at: seenAt }) => (
              <li key={`${seenAt} ${url}`} className="flex items-baseline gap-2">
                <span dir="auto" title={url} className="min-w-0 grow truncate">
                  {title ?? pagePath(url)}
                </span>
                <time dateTime={seenAt} className="tabular shrink-0 text-xs text-muted">
                  {at.format(new Date(seenAt))}
                </time>
              </li>
            ))}
          </ol>
        )}
        {journey.length > SHOWN_PAGES ? (
          <p className="text-xs text-muted">and {journey.length - SHOWN_PAGES} earlier</p>
        ) : null}
      </Section>
    </>
  );
}
