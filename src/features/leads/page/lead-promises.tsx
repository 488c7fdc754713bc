import Link from 'next/link';
import type { LeadDetail } from '../../../contracts/api/team';
import { Section } from '../detail/section';

interface LeadPromisesProps extends Pick<LeadDetail, 'promises'> {
  timeZone: string;
}

/** What somebody promised them and still owes. */
export function LeadPromises({ promises, timeZone }: LeadPromisesProps) {
  if (promises.length === 0) return null;
  const at = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone });
  return (
    <Section title="Open promises">
      <ul className="flex flex-col gap-1 text-sm">
        {promises.map(({ id, conversationId, title, dueAt }) => (
          <li key={id}>
            <Link href={`/inbox?view=all&c=${conversationId}`} className="block min-h-6 hover:underline">
              {title} <span className="tabular text-muted">by {at.format(new Date(dueAt))}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
