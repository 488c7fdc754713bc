'use client';

import { Skeleton } from '../../../components/ui/skeleton';
import type { DecisionSummary, TeamConversation } from '../../../contracts/api/conversation';
import { CardBody } from './card-body';
import { CardFrame } from './card-frame';
import { useHandoff } from './use-handoff';
import { WhyNotYet } from './why-not-yet';

interface HandoffCardProps {
  conversation: TeamConversation;
  latestDecision: DecisionSummary | null;
  open: boolean;
  onPickOpening(text: string): void;
}

/** Above the thread: why a person is needed now, and everything to begin with. One line when folded. */
export function HandoffCard({ conversation, latestDecision, open, onPickOpening }: HandoffCardProps) {
  const { handoff, lastHandoffId, status } = conversation;
  if (handoff === null && (status === 'bot' || lastHandoffId === null)) {
    return <WhyNotYet decision={latestDecision} open={open} />;
  }
  return (
    <CardFrame open={open} title={handoff?.whyNow ?? 'The last handoff'} reason={handoff?.reason}>
      <Loaded
        handoffId={handoff?.id ?? lastHandoffId}
        version={handoff?.version ?? 0}
        onPick={onPickOpening}
      />
    </CardFrame>
  );
}

interface LoadedProps {
  handoffId: string | null;
  version: number;
  onPick(text: string): void;
}

function Loaded({ handoffId, version, onPick }: LoadedProps) {
  const detail = useHandoff(handoffId, version);
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
  return <CardBody detail={detail} onPick={onPick} />;
}
