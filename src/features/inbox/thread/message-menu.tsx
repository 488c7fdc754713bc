'use client';

import { Ellipsis, Pencil, TextQuote, Undo2 } from 'lucide-react';
import { IconButton } from '../../../components/ui/icon-button';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '../../../components/ui/menu';
import type { TeamMessage } from '../../../contracts/api/message';
import { useMe } from '../../shared/team/team-context';
import { useActions } from '../actions/actions-context';
import { quoteMessage } from '../composer/quote-in-sight';
import { isChangeable } from './newest-quotable';
import { useOpenThread } from './open-thread-context';
import { useRetract } from './use-change-message';

/** What can be done with one message; shown beside it when the pointer or the focus is there. */
export function MessageMenu({ message }: { message: TeamMessage }) {
  return (
    <Menu>
      <MenuTrigger
        render={
          <IconButton
            label="Message actions"
            size="sm"
            className="opacity-0 group-hover:opacity-100 focus-visible:opacity-100 data-popup-open:opacity-100 pointer-coarse:opacity-60"
          >
            <Ellipsis />
          </IconButton>
        }
      />
      <MenuContent align="end">
        <MessageMenuItems message={message} />
      </MenuContent>
    </Menu>
  );
}

function MessageMenuItems({ message }: { message: TeamMessage }) {
  const { member } = useMe();
  const { keyOf } = useActions();
  const { setEditing } = useOpenThread();
  const retract = useRetract();
  const changeable = isChangeable(message, member.id, Date.now());
  return (
    <>
      <MenuItem icon={<TextQuote />} shortcut={keyOf('quote')} onClick={() => quoteMessage(message)}>
        Quote in a reply
      </MenuItem>
      {changeable && message.text !== '' ? (
        <MenuItem icon={<Pencil />} onClick={() => setEditing(message.id)}>
          Edit
        </MenuItem>
      ) : null}
      {changeable ? (
        <MenuItem icon={<Undo2 />} tone="danger" onClick={() => void retract(message.id)}>
          Withdraw
        </MenuItem>
      ) : null}
    </>
  );
}
