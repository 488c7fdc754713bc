'use client';

import { Button } from '../../../components/ui/button';
import { Kbd } from '../../../components/ui/kbd';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { useActions } from '../actions/actions-context';
import { useTake } from '../actions/use-take';
import type { ComposerAccess } from './composer-access';

interface BlockedReplyProps {
  access: Extract<ComposerAccess, { kind: 'blocked' }>;
  conversation: TeamConversation;
  /** What was written before; kept, and shown. */
  draft: string;
}

/** In the composer's place while one may not reply: why, and the one thing that changes it. */
export function BlockedReply({ access, conversation, draft }: BlockedReplyProps) {
  const { run, keyOf } = useActions();
  const take = useTake();
  const { action } = access;
  const key = action ? keyOf(action.id) : undefined;
  return (
    <div className="flex min-h-25 flex-col items-center justify-center gap-2.5 rounded-md border border-dashed px-4 py-3 text-center">
      <p role="status" className="text-base text-muted">
        {access.why}
      </p>
      {action ? (
        <Button variant="primary" onClick={() => run(action.id)}>
          {action.label}
          {key ? <Kbd tone="inverse">{key}</Kbd> : null}
        </Button>
      ) : null}
      {access.mayOverride ? (
        <Button onClick={() => void take(conversation, true)}>Take it all the same</Button>
      ) : null}
      {draft.trim() === '' ? null : (
        <p dir="auto" className="line-clamp-2 max-w-full text-sm text-muted">
          Your draft is kept: “{draft}”
        </p>
      )}
    </div>
  );
}
