'use client';

import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Dialog } from '../../../components/ui/dialog';
import type { BulkAction } from '../../../contracts/api/bulk';
import { HANDOFF_OUTCOMES } from '../../../domain/handoff/types';
import { macrosQuery } from '../../shared/macros/macros-query';
import { newClientId } from '../../shared/sync/client-id';
import { tagsQuery } from '../../shared/tags/tags-query';
import { membersQuery } from '../../shared/team/people-queries';
import { useMe, useTeamApi } from '../../shared/team/team-context';
import { Choice } from '../actions/choice-row';
import { giveTargets } from '../actions/give-targets';
import { fullWords } from '../time/clock-words';
import { snoozeTimes } from '../time/snooze-times';
import { OUTCOME_WORDS } from '../words';
import type { BulkKind } from './bulk-wish';
import { useBulk } from './use-bulk';

interface BulkDialogProps {
  kind: BulkKind;
  ids: readonly string[];
  onClose(): void;
}

interface Answer {
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly action: BulkAction;
}

const TITLES: Readonly<Record<BulkKind, (many: string) => string>> = {
  assign: (many) => `Assign ${many} to`,
  snooze: (many) => `Snooze ${many}`,
  tag: (many) => `Tag ${many}`,
  macro: (many) => `Run a macro on ${many}`,
  resolve: (many) => `Resolve ${many} as`,
  close: (many) => `Close ${many}?`,
};

/** One question about all that are selected; digits choose as well. */
export function BulkDialog({ kind, ids, onClose }: BulkDialogProps) {
  const run = useBulk();
  const answers = useAnswers(kind);
  const list = useRef<HTMLDivElement>(null);
  const many = ids.length === 1 ? 'one conversation' : `${ids.length} conversations`;
  const choose = ({ action }: Answer) => {
    onClose();
    void run(ids, action);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="sm"
      initialFocus={list}
      title={TITLES[kind](many)}
      description="Each is changed for itself; you are told which were left as they are."
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: shortcuts for the buttons inside. */}
      <div
        ref={list}
        tabIndex={-1}
        className="pane-scroll flex max-h-80 flex-col gap-1.5 outline-none"
        onKeyDown={(event) => {
          const answer = answers?.[Number(event.key) - 1];
          if (answer && !event.metaKey && !event.ctrlKey) choose(answer);
        }}
      >
        {answers?.length === 0 ? <p className="text-sm text-muted">There is nothing to choose yet.</p> : null}
        {answers?.map((answer, index) => (
          <Choice
            key={answer.key}
            label={answer.label}
            {...(answer.hint ? { hint: answer.hint } : {})}
            {...(index < 9 ? { shortcut: String(index + 1) } : {})}
            chosen={false}
            onChoose={() => choose(answer)}
          />
        ))}
      </div>
    </Dialog>
  );
}

/** What may be answered; undefined while it is fetched. */
function useAnswers(kind: BulkKind): readonly Answer[] | undefined {
  const api = useTeamApi();
  const ownMemberId = useMe().member.id;
  const [now] = useState(() => new Date());
  const [clientId] = useState(newClientId);
  const members = useQuery({ ...membersQuery(api), enabled: kind === 'assign' }).data;
  const tags = useQuery({ ...tagsQuery(api), enabled: kind === 'tag' }).data;
  const macros = useQuery({ ...macrosQuery(api), enabled: kind === 'macro' }).data;
  switch (kind) {
    case 'assign':
      return members
        ? giveTargets(members.items, [], { ownMemberId, holderId: null, queueTeamId: null })
            .filter(({ unavailable }) => unavailable === null)
            .map(({ id, name, hint }) => ({
              key: id,
              label: name,
              hint,
              action: { type: kind, memberId: id },
            }))
        : undefined;
    case 'snooze':
      return snoozeTimes(now).map(({ id, label, until }) => ({
        key: id,
        label,
        ...(until ? { hint: fullWords(until) } : {}),
        action: { type: kind, until: until?.toISOString() ?? null },
      }));
    case 'tag':
      return tags?.items.map(({ id, name }) => ({
        key: id,
        label: name,
        action: { type: kind, add: [id], remove: [] },
      }));
    case 'macro':
      return macros?.items.map(({ id, name }) => ({
        key: id,
        label: name,
        action: { type: kind, macroId: id, clientId },
      }));
    case 'resolve':
      return HANDOFF_OUTCOMES.map((outcome) => ({
        key: outcome,
        label: OUTCOME_WORDS[outcome],
        action: { type: kind, outcome },
      }));
    case 'close':
      return [
        { key: 'close', label: 'Close them', hint: 'It can be undone for a moment', action: { type: kind } },
      ];
  }
}
