'use client';

import { useState } from 'react';
import { Card, CardBody, CardHeader } from '../../../components/ui/card';
import { ConversationTools } from './conversation-tools';
import { FactTable } from './fact-table';
import { TriedLog } from './tried-log';
import { TriedScore } from './tried-score';
import { TypeMessage } from './type-message';
import { type TriedPolicyChoice, useTried } from './use-tried';
import { VerdictList } from './verdict-list';

interface TryConversationProps {
  policy: TriedPolicyChoice;
  /** Played only while it is in sight. */
  isShown: boolean;
}

/** Types a conversation as a visitor and watches replies, score, facts and rules move. Nothing of it is stored. */
export function TryConversation({ policy, isShown }: TryConversationProps) {
  const { steps, play, add, back, frames, isPending, error } = useTried(policy, isShown);
  const [chosen, setChosen] = useState<number | null>(null);
  const at = chosen !== null && chosen < frames.length ? chosen : frames.length - 1;
  const frame = frames[at];
  const judged = frames.slice(0, at + 1).findLast(({ turn }) => turn !== null)?.turn ?? null;
  const change =
    <Arguments extends unknown[]>(act: (...given: Arguments) => void) =>
    (...given: Arguments) => {
      setChosen(null);
      act(...given);
    };
  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
      <Card className="flex min-w-0 flex-col lg:sticky lg:top-0">
        <CardHeader title="Conversation" description="You are the visitor. Nobody else sees it." />
        <TriedLog frames={frames} steps={steps} shown={at} onShow={setChosen} />
        {error ? (
          <p role="alert" className="px-4 pb-2 text-sm text-danger">
            It could not be played: {error.message}
          </p>
        ) : null}
        <CardBody className="flex flex-col gap-3 border-t pt-3">
          <TypeMessage busy={isPending} onSend={change((text: string) => add({ kind: 'message', text }))} />
          <ConversationTools
            steps={steps}
            isWaiting={frames.at(-1)?.status === 'waiting'}
            onAdd={change(add)}
            onBack={change(back)}
            onPlay={change(play)}
          />
        </CardBody>
      </Card>
      <div className="flex min-w-0 flex-col gap-4">
        {frame ? <TriedScore frame={frame} before={frames[at - 1]?.score ?? 0} /> : null}
        {judged ? (
          <>
            <VerdictList turn={judged} />
            <FactTable turn={judged} />
          </>
        ) : (
          <p className="rounded-lg border px-4 py-6 text-center text-sm text-muted">
            Write a message to see what every rule makes of it.
          </p>
        )}
      </div>
    </div>
  );
}
