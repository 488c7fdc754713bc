'use client';

import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Sheet } from '../../../components/ui/sheet';
import { listConversations } from '../../../contracts/operations/conversations';
import { getConversationJourney, getJourneyConversations } from '../../../contracts/operations/quality';
import { LoadingRows } from '../../shared/page/loading-rows';
import { useTeamApi } from '../../shared/team/team-context';
import { durationWords, flowWords, stepWords } from './step-words';

const SHOWN = 100;

export interface ChosenLink {
  readonly source: string;
  readonly target: string;
}

/** The conversations of one ribbon, as many as it says; each opens into what happened when. */
export function LinkSheet({
  link,
  from,
  onClose,
}: {
  link: ChosenLink | null;
  from: string;
  onClose(): void;
}) {
  const api = useTeamApi();
  const { data } = useQuery({
    queryKey: ['quality', 'journey', from, link],
    enabled: link !== null,
    queryFn: async ({ signal }) => {
      if (!link) throw new Error('nothing was chosen');
      const { conversationIds } = await api.call(getJourneyConversations, {
        query: { from, ...link },
        signal,
      });
      const ids = conversationIds.slice(0, SHOWN).join(',');
      if (ids === '') return { total: 0, items: [] };
      const { items } = await api.call(listConversations, {
        query: { view: 'all', ids, limit: SHOWN },
        signal,
      });
      return { total: conversationIds.length, items };
    },
  });
  return (
    <Sheet
      open={link !== null}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={link ? `${flowWords(link.source)} → ${flowWords(link.target)}` : ''}
    >
      {!data ? (
        <LoadingRows rows={5} label="Loading conversations" />
      ) : (
        <>
          <p className="tabular border-b px-4 py-2 text-xs text-muted" data-testid="journey-total">
            {data.total === 1 ? '1 conversation' : `${data.total} conversations`}
            {data.items.length < data.total ? `, ${data.items.length} shown` : ''}
          </p>
          <ul className="divide-y">
            {data.items.map(({ id, lead, lastMessage }) => (
              <li key={id} className="flex flex-col gap-1 px-4 py-2">
                <Link href={`/inbox?view=all&c=${id}`} className="hover:underline">
                  <span className="block truncate text-sm font-medium">{lead.displayName}</span>
                  <span className="block truncate text-xs text-muted" dir="auto">
                    {lastMessage?.preview ?? 'No message'}
                  </span>
                </Link>
                <Timings conversationId={id} name={lead.displayName} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  );
}

function Timings({ conversationId, name }: { conversationId: string; name: string }) {
  const api = useTeamApi();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({
    queryKey: ['quality', 'conversation-journey', conversationId],
    enabled: isOpen,
    queryFn: ({ signal }) => api.call(getConversationJourney, { params: { id: conversationId }, signal }),
  });
  return (
    <>
      <Button
        variant="ghost"
        size="sm"
        className="self-start"
        aria-expanded={isOpen}
        aria-label={`What happened when, ${name}`}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? 'Hide timings' : 'Timings'}
      </Button>
      {isOpen && data ? (
        <ol className="ms-1 border-s ps-3">
          {data.steps.map(({ kind, detail, at, secondsSincePrevious }) => (
            <li key={`${kind} ${at}`} className="tabular py-0.5 text-xs">
              {stepWords(kind)}
              {detail ? <span className="text-muted">: {detail.replaceAll('_', ' ')}</span> : null}
              <span className="text-muted"> +{durationWords(secondsSincePrevious)}</span>
            </li>
          ))}
        </ol>
      ) : null}
    </>
  );
}
