'use client';

import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { Button } from '../../../components/ui/button';
import { IconButton } from '../../../components/ui/icon-button';
import { Menu, MenuContent, MenuItem, MenuTrigger } from '../../../components/ui/menu';
import { ACTIONS_PER_MACRO, type MacroAction, orderProblems } from '../../../domain/macros/actions';
import { ACTION_LABELS } from '../../../domain/macros/describe-action';
import { ActionFields } from './action-fields';
import { ACTION_TYPES, moved, newAction } from './new-action';

interface ActionListProps {
  actions: readonly MacroAction[];
  /** What the server said is wrong, by the place of the action. */
  wrongAt(index: number): string | undefined;
  onChange(actions: readonly MacroAction[]): void;
}

/** The steps of a macro in their order. */
export function ActionList({ actions, wrongAt, onChange }: ActionListProps) {
  const misplaced = new Map(orderProblems(actions).map(({ index, message }) => [index, message]));
  return (
    <div className="flex flex-col gap-3">
      <ol aria-label="Actions" className="flex flex-col gap-3">
        {actions.map((action, index) => {
          const label = ACTION_LABELS[action.type];
          const problem = misplaced.get(index) ?? wrongAt(index);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps have no name but their place.
            <li key={index} className="flex flex-col gap-2 rounded-md border p-3">
              <div className="flex items-center gap-1">
                <span className="tabular w-5 text-sm text-muted">{index + 1}</span>
                <span className="me-auto text-sm font-medium">{label}</span>
                <IconButton
                  label={`Move “${label}” up`}
                  size="sm"
                  disabled={index === 0}
                  onClick={() => onChange(moved(actions, index, -1))}
                >
                  <ArrowUp />
                </IconButton>
                <IconButton
                  label={`Move “${label}” down`}
                  size="sm"
                  disabled={index === actions.length - 1}
                  onClick={() => onChange(moved(actions, index, 1))}
                >
                  <ArrowDown />
                </IconButton>
                <IconButton
                  label={`Remove “${label}”`}
                  size="sm"
                  onClick={() => onChange(actions.filter((_, place) => place !== index))}
                >
                  <Trash2 />
                </IconButton>
              </div>
              <ActionFields action={action} onChange={(next) => onChange(actions.with(index, next))} />
              {problem ? <p className="text-xs text-danger">{problem}</p> : null}
            </li>
          );
        })}
      </ol>
      {actions.length < ACTIONS_PER_MACRO ? (
        <Menu>
          <MenuTrigger
            render={
              <Button size="sm" className="self-start">
                <Plus aria-hidden="true" />
                Add an action
              </Button>
            }
          />
          <MenuContent>
            {ACTION_TYPES.map((type) => (
              <MenuItem key={type} onClick={() => onChange([...actions, newAction(type)])}>
                {ACTION_LABELS[type]}
              </MenuItem>
            ))}
          </MenuContent>
        </Menu>
      ) : null}
    </div>
  );
}
