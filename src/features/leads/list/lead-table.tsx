'use client';

import clsx from 'clsx';
import Link from 'next/link';
import { Avatar } from '../../../components/ui/avatar';
import { ScoreSparkline } from '../../../components/ui/score-sparkline';
import { Table, TableRow, Td, Th } from '../../../components/ui/table';
import type { LeadList } from '../../../contracts/api/team';
import { moneyInWords } from '../../../domain/policy/fact-words';
import { STAGE_WORDS } from '../../shared/leads/lead-words';
import { ScorePill } from './score-pill';

interface LeadTableProps {
  leads: readonly LeadList['items'][number][];
  openId: string | null;
  timeZone: string;
  hrefOf(id: string): string;
}

/** Leads by score; the name opens the lead. */
export function LeadTable({ leads, openId, timeZone, hrefOf }: LeadTableProps) {
  const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone });
  return (
    <Table caption="Leads by score">
      <thead>
        <TableRow>
          <Th>Lead</Th>
          <Th>Score</Th>
          <Th>Stage</Th>
          <Th numeric className="hidden md:table-cell">
            Deal value
          </Th>
          <Th numeric className="hidden sm:table-cell">
            Updated
          </Th>
        </TableRow>
      </thead>
      <tbody>
        {leads.map((lead) => (
          <TableRow
            key={lead.id}
            className={clsx(
              'relative h-12 hover:bg-surface-hover has-[a:focus-visible]:bg-surface-hover',
              lead.id === openId && 'bg-surface-selected',
            )}
          >
            <Td className="w-full max-w-0">
              <span className="flex items-center gap-3">
                <Avatar name={lead.displayName} />
                <span className="min-w-0">
                  <Link
                    href={hrefOf(lead.id)}
                    scroll={false}
                    prefetch={false}
                    dir="auto"
                    className="block truncate font-medium after:absolute after:inset-0"
                  >
                    {lead.displayName}
                  </Link>
                  <span dir="auto" className="block truncate text-xs text-muted">
                    {lead.company ?? lead.email ?? 'No company yet'}
                  </span>
                </span>
              </span>
            </Td>
            <Td>
              <span className="flex items-center gap-2">
                <span className="flex min-w-16">
                  <ScorePill score={lead.score} band={lead.band} />
                </span>
                <span className="hidden lg:inline">
                  <ScoreSparkline scores={lead.scoreTrend} size="sm" />
                </span>
              </span>
            </Td>
            <Td className="whitespace-nowrap">{STAGE_WORDS[lead.stage]}</Td>
            <Td numeric className="hidden whitespace-nowrap md:table-cell">
              {lead.dealValueMinor === null ? '–' : moneyInWords(lead.dealValueMinor, lead.currency)}
            </Td>
            <Td numeric className="hidden whitespace-nowrap text-muted sm:table-cell">
              {day.format(new Date(lead.updatedAt))}
            </Td>
          </TableRow>
        ))}
      </tbody>
    </Table>
  );
}
