import type { HandoffOutcome } from '../handoff/types';
import type { LeadStage } from '../leads/types';

/** Whom a macro gives the conversation to; `me` is whoever runs it. */
export type MacroTarget =
  | { readonly kind: 'me' }
  | { readonly kind: 'member'; readonly id: string }
  | { readonly kind: 'team'; readonly id: string };

export type MacroAction =
  /** Words to the visitor, with variables. */
  | { readonly type: 'send_reply'; readonly text: string }
  | { readonly type: 'add_note'; readonly text: string }
  | { readonly type: 'add_tags'; readonly tagIds: readonly string[] }
  | { readonly type: 'assign'; readonly to: MacroTarget }
  /** Null: until the visitor writes. */
  | { readonly type: 'snooze'; readonly minutes: number | null }
  | { readonly type: 'set_stage'; readonly stage: LeadStage }
  | { readonly type: 'resolve'; readonly outcome: HandoffOutcome; readonly note?: string | undefined }
  | { readonly type: 'return_to_bot'; readonly note?: string | undefined }
  | { readonly type: 'close' };

export type MacroActionType = MacroAction['type'];
export const ACTIONS_PER_MACRO = 10;

/** After one of these the conversation is in other hands, or in nobody's. */
function letsGo(action: MacroAction): boolean {
  switch (action.type) {
    case 'assign':
      return action.to.kind !== 'me';
    case 'snooze':
    case 'resolve':
    case 'return_to_bot':
    case 'close':
      return true;
    default:
      return false;
  }
}

/** What may be done with a conversation that one has let go of. */
const AFTERWARDS: readonly MacroActionType[] = ['add_note', 'add_tags', 'set_stage'];

/**
 * What is wrong with the order of a macro's actions, by the index of the action: once the conversation is given away,
 * snoozed, resolved, handed back or closed, only notes, tags and the lead's stage make sense.
 */
export function orderProblems(
  actions: readonly MacroAction[],
): { readonly index: number; readonly message: string }[] {
  const end = actions.findIndex(letsGo);
  if (end < 0) return [];
  return actions.flatMap((action, index) =>
    index > end && !AFTERWARDS.includes(action.type)
      ? [{ index, message: 'The conversation is out of hand by then. Put this before the step that ends it' }]
      : [],
  );
}
