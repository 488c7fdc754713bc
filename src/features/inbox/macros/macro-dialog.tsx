'use client';

import { useQuery } from '@tanstack/react-query';
import { Zap } from 'lucide-react';
import { useState } from 'react';
import { CommandDialog, CommandGroup, CommandItem } from '../../../components/ui/command-dialog';
import type { TeamConversation } from '../../../contracts/api/conversation';
import type { Macro } from '../../../contracts/api/macros';
import { ACTION_LABELS } from '../../../domain/macros/describe-action';
import { macrosQuery } from '../../shared/macros/macros-query';
import { useCan, useMe, useTeamApi } from '../../shared/team/team-context';
import { MacroPreview } from './macro-preview';

/** Chooses a macro by typing, then shows what it will do before it does it. */
export function MacroDialog({ conversation, onClose }: { conversation: TeamConversation; onClose(): void }) {
  const api = useTeamApi();
  const { teams } = useMe().member;
  const manages = useCan('settings.manage');
  const { data, error, isPending } = useQuery(macrosQuery(api));
  const [chosen, setChosen] = useState<Macro | null>(null);
  const [choosing, setChoosing] = useState(true);
  const choose = (macro: Macro) => {
    setChoosing(false);
    // Once the list has given the focus back.
    setTimeout(() => setChosen(macro));
  };
  if (chosen) {
    return (
      <MacroPreview
        conversation={conversation}
        macro={chosen}
        onBack={() => {
          setChosen(null);
          setChoosing(true);
        }}
        onClose={onClose}
      />
    );
  }
  if (!choosing) return null;
  const macros = (data?.items ?? []).filter(
    ({ team }) => team === null || manages || teams.some(({ id }) => id === team.id),
  );
  const none = `There are no macros yet. ${manages ? 'Make the first in the settings.' : 'A manager makes them.'}`;
  const empty = error ? 'The macros did not load.' : none;
  return (
    <CommandDialog
      label="Macros"
      placeholder="Find a macro"
      awaited={isPending}
      {...(macros.length === 0 ? { empty } : {})}
      onClose={onClose}
    >
      <CommandGroup heading={macros.length === 0 ? '' : 'Macros'}>
        {macros.map((macro) => (
          <CommandItem
            key={macro.id}
            id={macro.id}
            keywords={[macro.name]}
            icon={<Zap aria-hidden="true" />}
            onSelect={() => choose(macro)}
          >
            {macro.name}
            <span className="truncate text-xs text-muted">
              {macro.actions.map(({ type }) => ACTION_LABELS[type]).join(' · ')}
            </span>
          </CommandItem>
        ))}
      </CommandGroup>
    </CommandDialog>
  );
}
