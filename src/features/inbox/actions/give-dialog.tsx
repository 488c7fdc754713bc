'use client';

import { useQuery } from '@tanstack/react-query';
import clsx from 'clsx';
import { UsersRound } from 'lucide-react';
import { useRef, useState } from 'react';
import { Avatar } from '../../../components/ui/avatar';
import { Button } from '../../../components/ui/button';
import { Dialog } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { Skeleton } from '../../../components/ui/skeleton';
import { Textarea } from '../../../components/ui/textarea';
import { notify } from '../../../components/ui/toast';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { assignConversation } from '../../../contracts/operations/conversations';
import { transferHandoff } from '../../../contracts/operations/handoffs';
import { membersQuery, teamsQuery } from '../../shared/team/people-queries';
import { useMe, useTeamApi } from '../../shared/team/team-context';
import { type GiveTarget, giveTargets } from './give-targets';
import { useAct } from './use-act';

interface GiveDialogProps {
  conversation: TeamConversation;
  /** `transfer`: to a member or a team, with a note. `assign`: to a member, the note is optional. */
  how: 'transfer' | 'assign';
  onClose(): void;
}

const PRESENCE_FRESH_MS = 5_000;

export function GiveDialog({ conversation, how, onClose }: GiveDialogProps) {
  const api = useTeamApi();
  const act = useAct();
  const filterRef = useRef<HTMLInputElement>(null);
  const { member } = useMe();
  const members = useQuery({ ...membersQuery(api), staleTime: PRESENCE_FRESH_MS });
  const teams = useQuery({
    ...teamsQuery(api),
    staleTime: PRESENCE_FRESH_MS,
    enabled: how === 'transfer',
  });
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<GiveTarget | null>(null);
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);

  const { handoff, owner, lead } = conversation;
  const targets =
    members.data && (how === 'assign' || teams.data)
      ? giveTargets(members.data.items, teams.data?.items ?? [], {
          ownMemberId: member.id,
          holderId: owner?.id ?? handoff?.offeredTo?.id ?? null,
          queueTeamId: owner ? null : (handoff?.team?.id ?? null),
        }).filter((target) => target.name.toLowerCase().includes(filter.trim().toLowerCase()))
      : null;
  const noteMissing = how === 'transfer' && note.trim() === '';

  const submit = async () => {
    setAsked(true);
    if (!chosen || !handoff || noteMissing || busy) return;
    setBusy(true);
    const done = await act('Not given', () =>
      how === 'assign'
        ? api.call(assignConversation, {
            params: { id: conversation.id },
            body: { memberId: chosen.id, ...(note.trim() ? { note } : {}) },
          })
        : api.call(transferHandoff, {
            params: { id: handoff.id },
            body: { ...(chosen.kind === 'team' ? { teamId: chosen.id } : { memberId: chosen.id }), note },
          }),
    );
    setBusy(false);
    if (!done) return;
    onClose();
    notify.done(`Passed to ${chosen.name}`, 'The visitor has been told.');
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={how === 'transfer' ? `Transfer ${lead.displayName}` : `Assign ${lead.displayName}`}
      description="The whole conversation and its context go along."
      initialFocus={filterRef}
      footer={
        <Button variant="primary" onClick={() => void submit()} busy={busy}>
          {how === 'transfer' ? 'Transfer' : 'Assign'}
        </Button>
      }
    >
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          const firstFree = targets?.find((target) => target.unavailable === null);
          if (firstFree && !chosen) setChosen(firstFree);
        }}
      >
        <Field
          label={how === 'transfer' ? 'Member or team' : 'Member'}
          error={asked && !chosen ? 'Choose who takes it.' : undefined}
        >
          <Input
            ref={filterRef}
            value={filter}
            placeholder="Type to find"
            onChange={(event) => setFilter(event.target.value)}
          />
        </Field>
        <div className="pane-scroll -mx-2 flex max-h-56 flex-col gap-0.5">
          {targets === null ? <TargetsSkeleton /> : null}
          {targets?.length === 0 ? <p className="px-2 text-sm text-muted">Nobody of that name.</p> : null}
          {targets?.map((target) => (
            <TargetRow
              key={target.kind + target.id}
              target={target}
              chosen={chosen?.id === target.id}
              onChoose={() => setChosen(target)}
            />
          ))}
        </div>
        <Field
          label="Note for whoever takes it"
          description={how === 'transfer' ? undefined : 'Optional'}
          error={asked && noteMissing ? 'Say in a few words why you pass it on.' : undefined}
        >
          <Textarea
            rows={2}
            maxLength={2_000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
      </form>
    </Dialog>
  );
}

interface TargetRowProps {
  target: GiveTarget;
  chosen: boolean;
  onChoose(): void;
}

function TargetRow({ target, chosen, onChoose }: TargetRowProps) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      disabled={target.unavailable !== null}
      onClick={onChoose}
      className={clsx(
        'flex min-h-9 items-center gap-2.5 rounded-sm px-2 text-start text-sm disabled:text-muted pointer-coarse:min-h-11',
        chosen ? 'bg-accent-soft font-medium text-accent-text' : 'enabled:hover:bg-surface-hover',
      )}
    >
      {target.kind === 'team' ? (
        <span className="inline-flex size-6 items-center justify-center rounded-sm bg-surface-hover text-muted">
          <UsersRound aria-hidden="true" className="size-3.5" />
        </span>
      ) : (
        <Avatar name={target.name} size="sm" presence={target.presence ?? 'offline'} />
      )}
      <span className="min-w-0 grow truncate">{target.name}</span>
      <span className="tabular shrink-0 text-xs text-muted">{target.unavailable ?? target.hint}</span>
    </button>
  );
}

function TargetsSkeleton() {
  return (
    <div
      role="status"
      aria-busy="true"
      aria-label="Loading the team"
      className="flex flex-col gap-3 px-2 py-1.5"
    >
      <Skeleton className="h-6 w-2/3" />
      <Skeleton className="h-6 w-1/2" />
      <Skeleton className="h-6 w-3/5" />
    </div>
  );
}
