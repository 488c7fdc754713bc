import type { AssistantParts } from '../assistant/assistant-parts';
import type { SystemContext } from '../context';
import { askAndFinish } from './ask-and-finish';
import { beginTurn } from './begin-turn';
import type { BotBrain } from './brain';

export interface RunTurnInput {
  readonly conversationId: string;
  readonly brain: BotBrain;
  /** Left out: no language model is asked. */
  readonly assistant?: AssistantParts;
}

/**
 * Answers the oldest waiting message of a conversation, with the language model where the organisation has one, and
 * waits until that is done.
 * @returns whether there was a turn to run; call again until there is none
 */
export async function runTurn(
  ctx: SystemContext,
  { conversationId, brain, assistant }: RunTurnInput,
): Promise<boolean> {
  const begun = await beginTurn(ctx, { conversationId, brain, assistant: assistant ?? null });
  if (begun.kind === 'leased' && assistant) {
    await askAndFinish(ctx, { brain, assistant, leased: begun.leased });
  }
  return begun.kind !== 'nothing_to_do';
}
