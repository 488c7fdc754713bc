import { isVisitorBlocked } from '../../db/queries/is-blocked';
import { finishTurn, type PendingTurn } from '../../db/repositories/turns';
import type { Thread } from '../thread/thread';

/**
 * A visitor who was blocked after they wrote gets no answer: their turn ends without one. Part of the caller's
 * transaction.
 * @returns whether that was so
 */
export async function dropBlockedTurn({ work, conversation }: Thread, turn: PendingTurn): Promise<boolean> {
  if (!(await isVisitorBlocked(work, conversation.visitorId))) return false;
  await finishTurn(work, turn.id, 'dropped');
  return true;
}
