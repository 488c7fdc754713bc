import Link from 'next/link';
import { Avatar } from '../../../components/ui/avatar';
import { Badge } from '../../../components/ui/badge';
import { ScoreSparkline } from '../../../components/ui/score-sparkline';
import type { LeadItem } from '../../../contracts/api/leads';
import type { LeadColumn } from '../../../domain/leads/list/columns';
import { moneyInWords } from '../../../domain/policy/fact-words';
import { STAGE_WORDS } from '../../shared/leads/lead-words';
import { ScorePill } from './score-pill';

interface CellContentProps {
  lead: LeadItem;
  column: LeadColumn | 'name';
  timeZone: string;
}

const none = <span className="text-muted">–</span>;

/** What a cell shows while nobody edits it. */
export function CellContent({ lead, column, timeZone }: CellContentProps) {
  const day = (at: string) =>
    new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone }).format(
      new Date(at),
    );
  switch (column) {
    case 'name':
      return (
        <span className="flex items-center gap-2.5">
          <Avatar name={lead.displayName} size="sm" />
          <Link
            href={`/leads/${lead.id}`}
            prefetch={false}
            tabIndex={-1}
            dir="auto"
            className="min-w-0 truncate font-medium hover:underline"
          >
            {lead.displayName}
          </Link>
        </span>
      );
    case 'score':
      return (
        <span className="flex items-center gap-2">
          <span className="flex min-w-16">
            <ScorePill score={lead.score} band={lead.band} />
          </span>
          <span className="hidden xl:inline">
            <ScoreSparkline scores={lead.scoreTrend} size="sm" />
          </span>
        </span>
      );
    case 'stage':
      return STAGE_WORDS[lead.stage];
    case 'owner':
      return lead.owner?.name ?? none;
    case 'dealValue':
      return lead.dealValueMinor === null ? none : moneyInWords(lead.dealValueMinor, lead.currency);
    case 'channel':
      return lead.channel?.name ?? none;
    case 'tags':
      return lead.tags.length === 0 ? (
        none
      ) : (
        <span className="flex gap-1">
          {lead.tags.map((tag) => (
            <Badge key={tag}>{tag}</Badge>
          ))}
        </span>
      );
    case 'lastSeenAt':
      return lead.lastSeenAt === null ? none : day(lead.lastSeenAt);
    case 'createdAt':
      return day(lead.createdAt);
    case 'customer':
      return lead.isCustomer ? 'Customer' : none;
    default:
      return (
        <span dir="auto" title={lead[column] ?? undefined} className="block max-w-56 truncate">
          {lead[column] ?? none}
        </span>
      );
  }
}
