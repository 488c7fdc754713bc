import type { MacroAction } from '../../../domain/macros/actions';
import { availability, type Situation } from '../actions/availability';
import type { ActionId } from '../actions/registry';

/** What a person would press for an action of a macro; null for what is always possible. */
function asAction(action: MacroAction): ActionId | null {
  switch (action.type) {
    case 'send_reply':
      return 'reply';
    case 'assign':
      return action.to.kind === 'me' ? null : 'transfer';
    case 'snooze':
    case 'resolve':
    case 'close':
      return action.type;
    case 'return_to_bot':
      return 'return';
    default:
      return null;
  }
}

/**
 * Why a macro cannot be run now, in words; null when nothing speaks against it. Only what the actions before it do not
 * change is judged here: the server has the last word.
 */
export function macroObstacle(actions: readonly MacroAction[], situation: Situation): string | null {
  for (const action of actions) {
    // Afterwards the conversation is one's own.
    if (action.type === 'assign' && action.to.kind === 'me') {
      const isMine = situation.conversation?.owner?.id === situation.member.id;
      const accept = availability('accept', situation);
      if (accept.state === 'blocked') return accept.why;
      return isMine || accept.state === 'ready' ? null : 'The conversation cannot be taken now';
    }
    const id = asAction(action);
    const available = id === null ? null : availability(id, situation);
    if (available?.state === 'blocked') return available.why;
    if (available?.state === 'absent') return 'Take the conversation first';
    if (id !== null) return null;
  }
  return null;
}
