'use client';

import { CommandDialog, CommandGroup, CommandItem } from '../../../components/ui/command-dialog';
import { STATUS_WORDS } from '../../shared/conversations/status-words';
import { useKnownConversations } from '../state/inbox-context';
import { openConversation } from '../state/use-inbox-location';
import { useActions } from './actions-context';
import { actionsByGroup } from './registry';

const CONVERSATIONS = 30;

/** Every action that makes sense now, with its key, and every conversation this browser knows. */
export function CommandPalette({ onClose }: { onClose(): void }) {
  const { of, run, keyOf } = useActions();
  const known = useKnownConversations();
  const conversations = [...known.values()]
    .map(({ row }) => row)
    .toSorted((a, b) => (b.lastMessage?.at ?? '').localeCompare(a.lastMessage?.at ?? ''))
    .slice(0, CONVERSATIONS);

  return (
    <CommandDialog label="Commands" placeholder="Do something, or find a conversation" onClose={onClose}>
      {actionsByGroup(({ id }) => id !== 'palette' && of(id).state !== 'absent').map(({ group, actions }) => (
        <CommandGroup key={group} heading={group}>
          {actions.map((action) => {
            const available = of(action.id);
            return (
              <CommandItem
                key={action.id}
                id={action.id}
                keywords={[action.label, action.alias ?? '']}
                shortcut={keyOf(action.id)}
                disabled={available.state === 'blocked'}
                onSelect={() => {
                  onClose();
                  // Once this dialog has given the focus back.
                  setTimeout(() => run(action.id));
                }}
              >
                {action.label}
                {available.state === 'blocked' ? (
                  <span className="truncate text-xs text-muted">{available.why}</span>
                ) : null}
              </CommandItem>
            );
          })}
        </CommandGroup>
      ))}
      <CommandGroup heading="Conversations">
        {conversations.map(({ id, lead, status }) => (
          <CommandItem
            key={id}
            id={id}
            keywords={[lead.displayName, lead.company ?? '', lead.email ?? '']}
            onSelect={() => {
              onClose();
              openConversation(id);
            }}
          >
            {lead.displayName}
            <span className="truncate text-xs text-muted">
              {[lead.company, STATUS_WORDS[status]].filter(Boolean).join(' · ')}
            </span>
          </CommandItem>
        ))}
      </CommandGroup>
    </CommandDialog>
  );
}
