'use client';

import { UsersRound } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog, DialogClose } from '../../../components/ui/dialog';
import type { Lookalike } from '../../../contracts/api/lead-merging';
import { useCan } from '../team/team-context';
import { STAGE_WORDS } from './lead-words';
import { useLookalikeAnswers, useLookalikes } from './use-lookalikes';

interface LookalikesProps {
  leadId: string;
  email: string | null;
}

/** Leads that may be the same person; nothing while there are none. */
export function Lookalikes({ leadId, email }: LookalikesProps) {
  const items = useLookalikes(leadId, email);
  if (items.length === 0) return null;
  return (
    <ul aria-label="May be the same person" className="flex flex-col gap-2">
      {items.map((item) => (
        <LookalikeRow key={item.lead.id} leadId={leadId} item={item} />
      ))}
    </ul>
  );
}

function LookalikeRow({ leadId, item }: { leadId: string; item: Lookalike }) {
  const { lead, conversations } = item;
  const canEdit = useCan('leads.edit');
  const { merge, tellApart } = useLookalikeAnswers(leadId);
  const [asks, setAsks] = useState(false);
  const talks = conversations === 1 ? '1 conversation' : `${conversations} conversations`;
  return (
    <li className="flex flex-col gap-2 rounded-lg border bg-warning-soft p-3 text-sm">
      <p className="flex gap-2">
        <UsersRound aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        <span className="min-w-0">
          May be the same person as{' '}
          <Link
            href={`/leads/${lead.id}`}
            dir="auto"
            className="font-medium underline [overflow-wrap:anywhere]"
          >
            {lead.displayName}
          </Link>
          <span className="block text-xs">
            Same e-mail · {STAGE_WORDS[lead.stage]} · {talks}
          </span>
        </span>
      </p>
      {canEdit ? (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => setAsks(true)}>
            Merge
          </Button>
          <Button
            size="sm"
            variant="ghost"
            busy={tellApart.isPending}
            onClick={() => tellApart.mutate(lead.id)}
          >
            Not the same
          </Button>
        </div>
      ) : null}
      {asks ? (
        <Dialog
          open
          onOpenChange={setAsks}
          size="sm"
          title={`Make ${lead.displayName} part of this lead?`}
          description="Conversations, score, history, owner and deal value come together. It cannot be undone."
          footer={
            <>
              <DialogClose render={<Button>Cancel</Button>} />
              <Button
                variant="primary"
                busy={merge.isPending}
                onClick={() => merge.mutate(lead.id, { onSuccess: () => setAsks(false) })}
              >
                Merge
              </Button>
            </>
          }
        >
          <p className="text-sm text-muted">
            Anybody can type an e-mail address. Whoever chats as either of them is answered with what is known
            of both from then on: merge when you are sure.
          </p>
        </Dialog>
      ) : null}
    </li>
  );
}
