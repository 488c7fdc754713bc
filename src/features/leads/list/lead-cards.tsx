import Link from 'next/link';
import { Avatar } from '../../../components/ui/avatar';
import type { LeadItem } from '../../../contracts/api/leads';
import { moneyInWords } from '../../../domain/policy/fact-words';
import { STAGE_WORDS } from '../../shared/leads/lead-words';
import { ScorePill } from './score-pill';

/** Leads where the window is too narrow for a table. */
export function LeadCards({ leads }: { leads: readonly LeadItem[] }) {
  return (
    <ul aria-label="Leads" className="divide-y">
      {leads.map((lead) => (
        <li key={lead.id}>
          <Link
            href={`/leads/${lead.id}`}
            prefetch={false}
            className="flex gap-3 px-4 py-3 hover:bg-surface-hover"
          >
            <Avatar name={lead.displayName} />
            <span className="min-w-0 grow">
              <span className="flex items-center gap-2">
                <span dir="auto" className="min-w-0 grow truncate font-medium">
                  {lead.displayName}
                </span>
                <ScorePill score={lead.score} band={lead.band} />
              </span>
              <span dir="auto" className="block truncate text-sm text-muted">
                {lead.company ?? lead.email ?? 'No company yet'}
              </span>
              <span className="mt-1 flex flex-wrap gap-x-3 text-sm">
                <span>{STAGE_WORDS[lead.stage]}</span>
                {lead.dealValueMinor === null ? null : (
                  <span className="tabular">{moneyInWords(lead.dealValueMinor, lead.currency)}</span>
                )}
                <span className="text-muted">{lead.owner?.name ?? 'No owner'}</span>
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
