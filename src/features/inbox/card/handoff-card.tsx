'use client';

import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { Skeleton } from '../../../components/ui/skeleton';
import type { DecisionSummary, TeamConversation } from '../../../contracts/api/conversation';
import { noteContextOpened } from '../../../contracts/operations/handoffs';
import { useMe, useTeamApi } from '../../shared/team/team-context';
import { CardBody } from './card-body';
import { CardFrame } from './card-frame';
import { useHandoff } from './use-handoff';
import { useInSight } from './use-in-sight';
import { WhyNotYet } from './why-not-yet';

interface HandoffCardProps {
  conversation: TeamConversation;
  latestDecision: DecisionSummary | null;
  open: boolean;
  onPickOpening(text: string): void;
}

/** Above the thread: why a person is needed now, and everything to begin with. One line when folded. */
export function HandoffCard({ conversation, latestDecision, open, onPickOpening }: HandoffCardProps) {
  const { member } = useMe();
  const { handoff, lastHandoffId, status } = conversation;
  if (handoff === null && (status === 'bot' || lastHandoffId === null)) {
    return <WhyNotYet decision={latestDecision} open={open} />;
  }
  const isMine = handoff !== null && handoff.owner?.id === member.id && handoff.acceptedAt !== null;
  return (
    <CardFrame open={open} title={handoff?.whyNow ?? 'The last handoff'} reason={handoff?.reason}>
      <Loaded
        handoffId={handoff?.id ?? lastHandoffId}
        version={handoff?.version ?? 0}
        isMine={isMine}
        onPick={onPickOpening}
      />
    </CardFrame>
  );
}

interface LoadedProps {
  handoffId: string | null;
  version: number;
  /** The caller has this episode: that they see its context counts. */
  isMine: boolean;
  onPick(text: string): void;
}

function Loaded({ handoffId, version, isMine, onPick }: LoadedProps) {
  const api = useTeamApi();
  const detail = useHandoff(handoffId, version);
  const top = useRef<HTMLDivElement>(null);
  const { mutate: note } = useMutation({
    mutationFn: (id: string) => api.call(noteContextOpened, { params: { id } }),
    retry: 2,
  });
  // Not the context of the episode before, which shows until this one's is there.
  const isShown = detail !== undefined && detail.handoff.id === handoffId;
  useInSight(top, isMine && isShown, () => {
    if (handoffId !== null) note(handoffId);
  });
  if (!detail) {
    return (
      <div
        role="status"
        aria-busy="true"
        aria-label="Loading the context"
        className="flex flex-col gap-2 py-1"
      >
        <Skeleton className="h-4 w-3/4" />
        <Skeleton className="h-4 w-2/3" />
        <Skeleton className="h-4 w-1/2" />
      </div>
    );
  }
  return (
    <>
      {/* The first line of the context: once it is in sight, the context is. */}
      <div ref={top} className="h-px" />
      <CardBody detail={detail} onPick={onPick} />
    </>
  );
}
