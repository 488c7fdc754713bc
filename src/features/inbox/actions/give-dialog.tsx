'use client';

import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { Button } from '../../../components/ui/button';
import { Dialog } from '../../../components/ui/dialog';
import { Field } from '../../../components/ui/field';
import { Input } from '../../../components/ui/input';
import { Kbd } from '../../../components/ui/kbd';
import { Textarea } from '../../../components/ui/textarea';
import { notify } from '../../../components/ui/toast';
import type { TeamConversation } from '../../../contracts/api/conversation';
import { assignConversation } from '../../../contracts/operations/conversations';
import { transferHandoff } from '../../../contracts/operations/handoffs';
import { membersQuery, teamsQuery } from '../../shared/team/people-queries';
import { useMe, useTeamApi } from '../../shared/team/team-context';
import { useIsMac } from '../state/platform';
import { type GiveTarget, giveTargets } from './give-targets';
import { wordsOfKey } from './registry';
import { submitKey } from './submit-key';
import { optionId, TargetList } from './target-list';
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
  const listId = useId();
  const noteRef = useRef<HTMLTextAreaElement>(null);
  const isMac = useIsMac();
  const [filter, setFilter] = useState('');
  /** null: at the first who can take it. */
  const [activeIndex, setActiveIndex] = useState<number | null>(null);
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
  const firstFree = targets?.findIndex((target) => target.unavailable === null) ?? -1;
  const active = targets?.[activeIndex ?? firstFree];
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

  const choose = (target: GiveTarget) => {
    setChosen(target);
    noteRef.current?.focus();
  };
  /** The arrows go through everybody, so that one hears why somebody cannot take it. Tab takes whom one has come to. */
  const onFilterKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && targets && targets.length > 0) {
      event.preventDefault();
      const from = active ? targets.indexOf(active) : step === 1 ? -1 : 0;
      setActiveIndex((from + step + targets.length) % targets.length);
    }
    const isMeant = filter.trim() !== '' || activeIndex !== null;
    if (event.key === 'Tab' && !event.shiftKey && isMeant && active?.unavailable === null) setChosen(active);
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (event.metaKey || event.ctrlKey) void submit();
    else if (active?.unavailable === null) choose(active);
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
          {how === 'transfer' ? 'Transfer' : 'Assign'}{' '}
          <Kbd tone="inverse">{wordsOfKey('mod+enter', isMac)}</Kbd>
        </Button>
      }
    >
      <form className="flex flex-col gap-4" onSubmit={(event) => event.preventDefault()}>
        <Field
          label={how === 'transfer' ? 'Member or team' : 'Member'}
          error={asked && !chosen ? 'Choose who takes it.' : undefined}
        >
          <Input
            ref={filterRef}
            value={filter}
            placeholder="Type to find, ↑ ↓ to choose"
            role="combobox"
            aria-expanded={targets !== null}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={active ? optionId(listId, active) : undefined}
            onChange={(event) => {
              setFilter(event.target.value);
              setActiveIndex(null);
            }}
            onKeyDown={onFilterKey}
          />
        </Field>
        <TargetList id={listId} targets={targets} active={active} chosen={chosen} onChoose={choose} />
        <Field
          label="Note for whoever takes it"
          description={how === 'transfer' ? undefined : 'Optional'}
          error={asked && noteMissing ? 'Say in a few words why you pass it on.' : undefined}
        >
          <Textarea
            ref={noteRef}
            rows={2}
            maxLength={2_000}
            value={note}
            onChange={(event) => setNote(event.target.value)}
            onKeyDown={submitKey(() => void submit())}
          />
        </Field>
      </form>
    </Dialog>
  );
}
