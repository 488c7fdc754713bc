'use client';

import clsx from 'clsx';
import { ArrowDown, ArrowUp, CircleAlert, Copy, MoreHorizontal, Plus, Trash2 } from 'lucide-react';
import { Badge } from '../../../components/ui/badge';
import { Button } from '../../../components/ui/button';
import { IconButton } from '../../../components/ui/icon-button';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '../../../components/ui/menu';
import { Switch } from '../../../components/ui/switch';
import { notify } from '../../../components/ui/toast';
import { REASON_WORDS } from '../../../domain/policy/policy-words';
import type { Trigger } from '../../../domain/policy/types';
import {
  addTrigger,
  blankTrigger,
  byPriority,
  changeTrigger,
  copyOf,
  moveTrigger,
  removeTrigger,
} from '../draft/edit-triggers';
import { useEditor } from '../editor/editor-context';

interface TriggerListProps {
  selected: string | null;
  onSelect(id: string | null): void;
}

/** The rules as they compete, the highest priority first. */
export function TriggerList({ selected, onSelect }: TriggerListProps) {
  const { document, change, problems } = useEditor();
  const order = byPriority(document.triggers);
  const add = (trigger: Trigger) => {
    change(addTrigger(trigger));
    onSelect(trigger.id);
  };
  const remove = (trigger: Trigger) => {
    const at = document.triggers.indexOf(trigger);
    change(removeTrigger(trigger.id));
    if (selected === trigger.id) onSelect(null);
    notify.undo(`“${trigger.name}” was deleted`, () => {
      change(addTrigger(trigger, at));
      onSelect(trigger.id);
    });
  };
  return (
    <div className="flex flex-col overflow-hidden rounded-lg border bg-surface">
      <ol aria-label="Rules, the highest priority first">
        {order.map((trigger, index) => {
          const faulty = problems.some(
            ({ area, subjectId, severity }) =>
              area === 'triggers' && subjectId === trigger.id && severity === 'error',
          );
          return (
            <li
              key={trigger.id}
              className={clsx(
                'flex min-h-14 items-center gap-1 border-b ps-3 pe-1.5',
                selected === trigger.id ? 'bg-surface-selected' : 'hover:bg-surface-hover',
              )}
            >
              <Switch
                hideLabel
                label={`“${trigger.name}” is switched on`}
                checked={trigger.enabled}
                onCheckedChange={(enabled) => change(changeTrigger(trigger.id, { enabled }))}
              />
              <button
                type="button"
                aria-current={selected === trigger.id ? 'true' : undefined}
                onClick={() => onSelect(trigger.id)}
                className={clsx(
                  'flex min-w-0 grow flex-col rounded-sm px-2 py-2 text-start',
                  trigger.enabled ? undefined : 'text-muted',
                )}
              >
                <span className="flex items-center gap-1.5 text-sm font-medium">
                  <span dir="auto" className="line-clamp-2 [overflow-wrap:anywhere]">
                    {trigger.name}
                  </span>
                  {faulty ? (
                    <CircleAlert aria-label="Has a problem" className="size-3.5 shrink-0 text-danger" />
                  ) : null}
                </span>
                <span className="text-xs text-muted">
                  {ACTIONS[trigger.action]} · {REASON_WORDS[trigger.reason]}
                </span>
              </button>
              <span title="Priority">
                <Badge>{trigger.priority}</Badge>
              </span>
              <Menu>
                <MenuTrigger
                  render={
                    <IconButton label={`Actions for “${trigger.name}”`}>
                      <MoreHorizontal />
                    </IconButton>
                  }
                />
                <MenuContent align="end">
                  <MenuItem
                    icon={<ArrowUp />}
                    disabled={index === 0}
                    onClick={() => change(moveTrigger(trigger.id, -1))}
                  >
                    Move up
                  </MenuItem>
                  <MenuItem
                    icon={<ArrowDown />}
                    disabled={index === order.length - 1}
                    onClick={() => change(moveTrigger(trigger.id, 1))}
                  >
                    Move down
                  </MenuItem>
                  <MenuItem icon={<Copy />} onClick={() => add(copyOf(trigger, document))}>
                    Duplicate
                  </MenuItem>
                  <MenuItem icon={<Trash2 />} tone="danger" onClick={() => remove(trigger)}>
                    Delete
                  </MenuItem>
                </MenuContent>
              </Menu>
            </li>
          );
        })}
      </ol>
      <Button variant="ghost" className="m-1.5 justify-start" onClick={() => add(blankTrigger(document))}>
        <Plus aria-hidden="true" />
        Add a rule
      </Button>
    </div>
  );
}

const ACTIONS = { handoff: 'Passes on', ask: 'Asks first', alert: 'Tells the team' } as const;
