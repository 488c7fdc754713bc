'use client';

import { ChevronsUpDown } from 'lucide-react';
import {
  Menu,
  MenuContent,
  MenuGroup,
  MenuLabel,
  MenuSeparator,
  MenuTrigger,
} from '../../../components/ui/menu';
import { useMe } from '../../shared/team/team-context';
import { PRESENCE_WORDS, PresenceDot, PresenceItems } from './presence-items';
import { useColleagues } from './use-colleagues';
import { usePresence } from './use-presence';

/** Own status and load in the navigation, and the switch. */
export function PresenceMenu() {
  const { presence, choose } = usePresence();
  const colleagues = useColleagues();
  const { load, capacity } = useMe().member;
  const { label } = PRESENCE_WORDS[presence];
  return (
    <Menu>
      <MenuTrigger
        aria-label={`Your status: ${label}, ${load} of ${capacity} conversations`}
        className="flex h-8 items-center justify-center gap-2 rounded-sm px-2 text-sm hover:bg-surface-hover data-popup-open:bg-surface-hover pointer-coarse:h-11 xl:justify-start xl:nav-collapsed:justify-center"
      >
        <PresenceDot presence={presence} />
        <span className="hidden grow items-center gap-2 text-start xl:flex xl:nav-collapsed:hidden">
          <span className="font-medium">{label}</span>
          <span className="tabular text-muted">
            {load}/{capacity}
          </span>
          <ChevronsUpDown aria-hidden="true" className="ms-auto size-3.5 text-muted" />
        </span>
      </MenuTrigger>
      <MenuContent side="top" className="min-w-64">
        <PresenceItems presence={presence} onChoose={choose} />
        <MenuSeparator />
        <MenuGroup>
          <MenuLabel>
            {colleagues.length === 0 ? 'Nobody else is here' : `Also here: ${colleagues.join(', ')}`}
          </MenuLabel>
        </MenuGroup>
      </MenuContent>
    </Menu>
  );
}
