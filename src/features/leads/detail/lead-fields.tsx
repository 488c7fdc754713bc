import { CircleSlash } from 'lucide-react';
import type { LeadDetail } from '../../../contracts/api/team';
import { FIELD_WORDS } from '../../shared/leads/lead-words';
import { labelOf } from '../../shared/text/label-of';
import { Section } from './section';

const SET_BY = { bot: 'read by the bot', visitor: 'given by the visitor', member: 'entered by the team' };

/** What the lead told, and what they declined to tell, so that nobody asks a second time. */
export function LeadFields({ fields }: Pick<LeadDetail, 'fields'>) {
  return (
    <Section title="Needs">
      {fields.length === 0 ? (
        <p className="text-sm text-muted">Nothing is known yet. The bot asks as the conversation goes.</p>
      ) : (
        <dl className="grid grid-cols-[minmax(5.5rem,auto)_1fr] gap-x-3 gap-y-1 text-sm">
          {fields.map(({ field, value, declined, setBy }) => (
            <div key={field} className="contents">
              <dt className="text-muted">{labelOf(FIELD_WORDS, field)}</dt>
              <dd dir="auto" className="min-w-0 [overflow-wrap:anywhere]" title={SET_BY[setBy]}>
                {declined ? (
                  <span className="inline-flex items-center gap-1 text-muted">
                    <CircleSlash aria-hidden="true" className="size-3.5" />
                    Declined to say
                  </span>
                ) : (
                  (value ?? '–')
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}
