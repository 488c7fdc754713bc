import type { MacroAction, MacroActionType } from '../../../domain/macros/actions';
import { replyProblems } from '../../../domain/replies/reply-template';

/** In the order in which people think of them. */
export const ACTION_TYPES: readonly MacroActionType[] = [
  'send_reply',
  'add_note',
  'add_tags',
  'assign',
  'set_stage',
  'snooze',
  'resolve',
  'return_to_bot',
  'close',
];

/** An action as it begins in the editor. */
export function newAction(type: MacroActionType): MacroAction {
  switch (type) {
    case 'send_reply':
    case 'add_note':
      return { type, text: '' };
    case 'add_tags':
      return { type, tagIds: [] };
    case 'assign':
      return { type, to: { kind: 'me' } };
    case 'set_stage':
      return { type, stage: 'qualified' };
    case 'snooze':
      return { type, minutes: null };
    case 'resolve':
      return { type, outcome: 'answered' };
    case 'return_to_bot':
    case 'close':
      return { type };
  }
}

/** Whether an action still lacks what it needs to be saved. */
export function isUnfinished(action: MacroAction): boolean {
  if (action.type === 'send_reply' || action.type === 'add_note') {
    return action.text.trim() === '' || replyProblems(action.text).length > 0;
  }
  return action.type === 'add_tags' && action.tagIds.length === 0;
}

/** A list with one of its entries a place further up or down. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): readonly T[] {
  const entry = list[index];
  const other = list[index + by];
  if (entry === undefined || other === undefined) return list;
  return list.with(index, other).with(index + by, entry);
}
