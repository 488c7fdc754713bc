'use client';

import { Check, Clock, Ellipsis, UserRound, X } from 'lucide-react';
import { Button } from '../../components/ui/button';
import { IconButton } from '../../components/ui/icon-button';
import {
  Menu,
  MenuContent,
  MenuGroup,
  MenuItem,
  MenuLabel,
  MenuSeparator,
  MenuTrigger,
} from '../../components/ui/menu';
import { notify } from '../../components/ui/toast';
import type { Task } from '../../contracts/api/tasks';
import type { Member } from '../../contracts/api/team';
import {
  assignTask,
  cancelTask,
  completeTask,
  reopenTask,
  snoozeTask,
} from '../../contracts/operations/tasks';
import type { DoneWay } from '../../domain/promises/task-views';
import { useChangeTask } from './use-tasks';

const WAYS: readonly { readonly how: DoneWay; readonly label: string }[] = [
  { how: 'called', label: 'Called' },
  { how: 'wrote', label: 'Wrote' },
  { how: 'met', label: 'Met' },
  { how: 'other', label: 'In another way' },
];

const SNOOZES: readonly { readonly minutes: number; readonly label: string }[] = [
  { minutes: 15, label: 'In 15 minutes' },
  { minutes: 60, label: 'In an hour' },
  { minutes: 180, label: 'In 3 hours' },
];

interface PromiseActionsProps {
  task: Task;
  members: readonly Member[];
}

/** Done and how, later, somebody else, not wanted any more. */
export function PromiseActions({ task, members }: PromiseActionsProps) {
  const change = useChangeTask();
  const { id, title } = task;
  const one = { params: { id } };
  const undo = () => void change('The promise was not opened again', (api) => api.call(reopenTask, one));
  const finish = async (how: DoneWay) => {
    const done = await change('The promise was not marked done', (api) =>
      api.call(completeTask, { ...one, body: { how } }),
    );
    if (done) notify.undo(`${title}: done`, undo);
  };
  const giveUp = async () => {
    const done = await change('The promise was not given up', (api) => api.call(cancelTask, one));
    if (done) notify.undo(`${title}: given up`, undo);
  };
  const remindIn = (minutes: number) => {
    const until = new Date(Date.now() + minutes * 60_000).toISOString();
    void change('The reminder was not moved', (api) => api.call(snoozeTask, { ...one, body: { until } }));
  };
  const give = (memberId: string) =>
    void change('The promise was not given', (api) => api.call(assignTask, { ...one, body: { memberId } }));

  if (task.cancelReason === 'changed') return null;
  if (task.doneAt !== null || task.cancelledAt !== null) {
    return (
      <Button size="sm" variant="ghost" onClick={undo}>
        Open again
      </Button>
    );
  }
  return (
    <div className="flex shrink-0 items-center gap-1">
      <Menu>
        <MenuTrigger
          data-done=""
          render={
            <Button size="sm" aria-label={`Done: ${title}`}>
              <Check /> Done
            </Button>
          }
        />
        <MenuContent align="end">
          {WAYS.map(({ how, label }) => (
            <MenuItem key={how} onClick={() => void finish(how)}>
              {label}
            </MenuItem>
          ))}
        </MenuContent>
      </Menu>
      <Menu>
        <MenuTrigger
          render={
            <IconButton label={`More about: ${title}`} size="sm">
              <Ellipsis />
            </IconButton>
          }
        />
        <MenuContent align="end">
          <MenuGroup>
            <MenuLabel>Remind me</MenuLabel>
            {SNOOZES.map(({ minutes, label }) => (
              <MenuItem key={minutes} icon={<Clock />} onClick={() => remindIn(minutes)}>
                {label}
              </MenuItem>
            ))}
          </MenuGroup>
          <MenuSeparator />
          <MenuGroup>
            <MenuLabel>Give to</MenuLabel>
            {members
              .filter(
                ({ id: memberId, deactivatedAt }) => deactivatedAt === null && memberId !== task.owner?.id,
              )
              .map((member) => (
                <MenuItem key={member.id} icon={<UserRound />} onClick={() => give(member.id)}>
                  {member.name}
                </MenuItem>
              ))}
          </MenuGroup>
          <MenuSeparator />
          <MenuItem icon={<X />} tone="danger" onClick={() => void giveUp()}>
            Not wanted any more
          </MenuItem>
        </MenuContent>
      </Menu>
    </div>
  );
}
