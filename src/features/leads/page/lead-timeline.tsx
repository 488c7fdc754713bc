'use client';

import { ArrowLeftRight, Eye, Gauge, Handshake, MessageSquare, Pencil } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import type { TimelineEntry } from '../../../contracts/api/lead-timeline';
import { TIMELINE_KINDS, type TimelineKind } from '../../../domain/leads/timeline-kinds';
import { LoadFailed } from '../../shared/page/load-failed';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useLeadTimeline } from '../state/use-leads';
import { entryWords } from './timeline-words';

const KINDS: Readonly<Record<TimelineKind, { readonly label: string; readonly icon: typeof Eye }>> = {
  visit: { label: 'Visits', icon: Eye },
  message: { label: 'Messages', icon: MessageSquare },
  score: { label: 'Scores', icon: Gauge },
  handoff: { label: 'Handoffs', icon: ArrowLeftRight },
  deal: { label: 'Deals', icon: Handshake },
  edit: { label: 'Changes', icon: Pencil },
};

interface LeadTimelineProps {
  leadId: string;
  timeZone: string;
  currency: string;
}

/** Everything that happened, newest first; buttons choose kinds. */
export function LeadTimeline({ leadId, timeZone, currency }: LeadTimelineProps) {
  const [kinds, setKinds] = useState<readonly TimelineKind[]>([]);
  const list = useLeadTimeline(leadId, kinds);
  const entries = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section aria-label="Timeline" className="flex min-w-0 flex-col gap-3">
      <div className="flex flex-wrap items-center gap-1.5">
        <h2 className="me-2 text-sm font-semibold">Timeline</h2>
        {TIMELINE_KINDS.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kinds.includes(kind)}
            onClick={() =>
              setKinds(kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind])
            }
            className="inline-flex min-h-7 items-center rounded-sm border px-2 text-xs text-muted hover:bg-surface-hover aria-pressed:border-accent aria-pressed:bg-surface-selected aria-pressed:text-accent-text pointer-coarse:min-h-11"
          >
            {KINDS[kind].label}
          </button>
        ))}
      </div>
      {list.isError && !list.data ? (
        <LoadFailed
          title="The timeline could not be loaded"
          error={list.error}
          onRetry={() => void list.refetch()}
        />
      ) : !list.data ? (
        <LoadingRows rows={8} label="Loading the timeline" />
      ) : entries.length === 0 ? (
        <p className="text-sm text-muted">Nothing of this kind has happened yet.</p>
      ) : (
        <ol className="flex flex-col" aria-busy={list.isPlaceholderData}>
          {entries.map((entry) => (
            <Entry key={entry.id} {...{ entry, timeZone, currency }} />
          ))}
        </ol>
      )}
      {list.hasNextPage ? (
        <div>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            Show earlier
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Entry({ entry, timeZone, currency }: { entry: TimelineEntry; timeZone: string; currency: string }) {
  const { title, detail, href } = entryWords(entry, currency);
  const Icon = KINDS[entry.kind].icon;
  const at = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const by = 'by' in entry && (entry.kind === 'deal' || entry.kind === 'edit') ? entry.by : null;
  return (
    <li className="flex gap-3 border-b py-2 text-sm last:border-b-0">
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-muted" />
      <span className="min-w-0 grow">
        <span dir="auto" className="block [overflow-wrap:anywhere]">
          {href ? (
            <Link href={href} prefetch={false} className="font-medium hover:underline">
              {title}
            </Link>
          ) : (
            <span className="font-medium">{title}</span>
          )}
          {by ? <span className="text-muted"> by {by}</span> : null}
        </span>
        {detail ? (
          <span dir="auto" className="line-clamp-2 block text-muted [overflow-wrap:anywhere]">
            {detail}
          </span>
        ) : null}
      </span>
      <time dateTime={entry.at} className="tabular shrink-0 text-xs text-muted">
        {at.format(new Date(entry.at))}
      </time>
    </li>
  );
}
