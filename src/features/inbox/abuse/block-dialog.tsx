'use client';

import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Checkbox } from '../../../components/ui/checkbox';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import { notify } from '../../../components/ui/toast';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { blockVisitor } from '../../../contracts/operations/blocks';
import { BlockTerms, type Terms } from '../../shared/abuse/block-terms';
import { hoursOf } from '../../shared/abuse/block-words';
import { useTeamApi } from '../../shared/team/team-context';
import { useAct } from '../actions/use-act';

/** Blocks the visitor of a conversation, which ends as spam. */
export function BlockDialog({ conversation, onClose }: { conversation: TeamConversation; onClose(): void }) {
  const api = useTeamApi();
  const act = useAct();
  const [terms, setTerms] = useState<Terms>({ reason: 'spam', duration: 'lifted', note: '' });
  const [withAddress, setWithAddress] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const { id, lead } = conversation;

  const block = async () => {
    setIsBusy(true);
    const { reason, duration, note } = terms;
    const body = { reason, note, forHours: hoursOf(duration), withAddress };
    let addressBlocked = false;
    const done = await act('The visitor was not blocked', async () => {
      const answer = await api.call(blockVisitor, { params: { id }, body });
      ({ addressBlocked } = answer);
      return answer;
    });
    setIsBusy(false);
    if (!done) return;
    const isUnknown = withAddress && !addressBlocked;
    notify.plain(
      `${lead.displayName} is blocked`,
      isUnknown ? 'Where they came from is no longer known, so no address was blocked' : undefined,
    );
    onClose();
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="sm"
      title={`Block ${lead.displayName}`}
      description="The conversation ends as spam. They cannot write any more, get no answer, and are told calmly that the chat is not available to them."
      footer={
        <>
          <DialogClose render={<Button>Cancel</Button>} />
          <Button variant="danger" busy={isBusy} onClick={() => void block()}>
            Block visitor
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <BlockTerms terms={terms} onChange={setTerms} />
        <Checkbox
          checked={withAddress}
          onCheckedChange={setWithAddress}
          label="Also block their network address, for a day"
        />
        <p className="text-xs text-muted">
          Several people may share an address: an office, a café. Managers lift blocks in the settings.
        </p>
      </div>
    </Dialog>
  );
}
