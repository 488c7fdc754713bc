'use client';

import clsx from 'clsx';
import { MenuGroup, MenuLabel, MenuRadioGroup, MenuRadioItem } from '../../../components/ui/menu';
import type { ChosenPresence } from './use-presence';

export const PRESENCE_WORDS: Record<ChosenPresence, { label: string; hint: string; dot: string }> = {
  online: { label: 'Online', hint: 'Conversations come to you', dot: 'bg-positive' },
  away: { label: 'Away', hint: 'You keep yours and get no new ones', dot: 'bg-warning' },
  offline: { label: 'Offline', hint: 'Done for now', dot: 'bg-border-strong' },
};

export function PresenceDot({ presence }: { presence: ChosenPresence }) {
  return (
    <span aria-hidden="true" className={clsx('size-2 shrink-0 rounded-full', PRESENCE_WORDS[presence].dot)} />
  );
}

const CHOICES: readonly ChosenPresence[] = ['online', 'away', 'offline'];

interface PresenceItemsProps {
  presence: ChosenPresence;
  onChoose(presence: ChosenPresence): void;
}

/** The statuses as items of whatever menu is around them. */
export function PresenceItems({ presence, onChoose }: PresenceItemsProps) {
  return (
    <MenuRadioGroup value={presence} onValueChange={onChoose}>
      <MenuGroup>
        <MenuLabel>Your status</MenuLabel>
        {CHOICES.map((choice) => (
          <MenuRadioItem key={choice} value={choice}>
            <span className="flex items-center gap-2 py-1">
              <PresenceDot presence={choice} />
              <span>
                <span className="block font-medium">{PRESENCE_WORDS[choice].label}</span>
                <span className="block text-xs text-muted">{PRESENCE_WORDS[choice].hint}</span>
              </span>
            </span>
          </MenuRadioItem>
        ))}
      </MenuGroup>
    </MenuRadioGroup>
  );
}
