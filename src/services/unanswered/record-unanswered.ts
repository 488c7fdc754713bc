import { insertUnansweredQuestion } from '../../db/repositories/unanswered-questions';
import { unansweredQuestion } from '../../domain/bot/unanswered/unanswered-question';
import type { TurnUnderstanding } from '../../domain/bot/understanding/turn-understanding';
import type { Thread } from '../thread/thread';

/** Keeps what the bot did not know for the list of unanswered questions; try-outs of the team are none. */
export async function recordUnanswered(
  { work, conversation }: Thread,
  turn: TurnUnderstanding,
): Promise<void> {
  const question = conversation.isTest ? null : unansweredQuestion(turn);
  if (question === null) return;
  await insertUnansweredQuestion(work, {
    ...question,
    conversationId: conversation.id,
    messageId: turn.messageId,
    language: turn.language,
    askedAt: turn.at,
  });
}
