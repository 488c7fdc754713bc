import type { MacroAction, MacroActionType } from './actions';

/** What each kind of action is called. */
export const ACTION_LABELS: Readonly<Record<MacroActionType, string>> = {
  send_reply: 'Send a reply',
  add_note: 'Add a private note',
  add_tags: 'Add tags',
  assign: 'Assign',
  snooze: 'Snooze',
  set_stage: 'Set the lead’s stage',
  resolve: 'Resolve',
  return_to_bot: 'Hand back to the bot',
  close: 'Close',
};

/** Names of what actions refer to by id; null for what is not there any more. */
export interface ActionNames {
  tag(id: string): string | null;
  member(id: string): string | null;
  team(id: string): string | null;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).replaceAll('_', ' ');

/** What an action does, in words: “Assign to Sales”. The words to be sent or noted are shown apart. */
export function describeAction(action: MacroAction, names: ActionNames): string {
  switch (action.type) {
    case 'add_tags':
      return `Add ${action.tagIds.length === 1 ? 'tag' : 'tags'} ${action.tagIds
        .map((id) => names.tag(id) ?? 'a deleted tag')
        .join(', ')}`;
    case 'assign':
      return `Assign to ${nameOf(action.to, names)}`;
    case 'snooze':
      return action.minutes === null
        ? 'Snooze until the visitor writes'
        : `Snooze for ${timeWords(action.minutes)}`;
    case 'set_stage':
      return `Set the lead’s stage to ${capital(action.stage)}`;
    case 'resolve':
      return `Resolve as ${capital(action.outcome)}`;
    default:
      return ACTION_LABELS[action.type];
  }
}

function nameOf(to: Extract<MacroAction, { type: 'assign' }>['to'], names: ActionNames): string {
  if (to.kind === 'me') return 'whoever runs it';
  const name = to.kind === 'team' ? names.team(to.id) : names.member(to.id);
  return name ?? `a ${to.kind} that is not there any more`;
}

const UNITS = [
  ['day', 60 * 24],
  ['hour', 60],
  ['minute', 1],
] as const;

/** “2 hours”, in the largest unit that leaves no rest. */
function timeWords(minutes: number): string {
  const [unit, size] = UNITS.find(([, length]) => minutes % length === 0) ?? UNITS[2];
  const count = minutes / size;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
