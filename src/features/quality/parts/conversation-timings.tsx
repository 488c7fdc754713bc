'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { getConversationJourney } from '../../../contracts/operations/quality';
import { useTeamApi } from '../../shared/team/team-context';
import { durationWords, stepWords } from '../journey/step-words';

/** What happened in one conversation and how long it took, on demand. */
export function ConversationTimings({ conversationId, name }: { conversationId: string; name: string }) {
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
