import { type AskedModel, askModel, largestTokens } from '../assistant/ask-model';
import type { AssistantParts } from '../assistant/assistant-parts';
import { reserveCall } from '../assistant/reserve-call';
import { settleCall } from '../assistant/settle-call';
import { showWords } from '../assistant/show-words';
import type { SystemContext } from '../context';
import type { LeasedTurn } from './begin-turn';
import type { BotBrain } from './brain';
import { type FinishedTurn, finishLeasedTurn } from './finish-leased-turn';

export interface AskInput {
  readonly brain: BotBrain;
  readonly assistant: AssistantParts;
  readonly leased: LeasedTurn;
}

/**
 * Asks the language model about a leased turn, outside the conversation's lock, and ends the turn: with what the model
 * proposed, or without it. The visitor gets the answer before the call is booked.
 */
export async function askAndFinish(
  ctx: SystemContext,
  { brain, assistant, leased }: AskInput,
): Promise<void> {
  const { conversationId, turnId, call } = leased;
  const callId = await reserveCall(ctx, {
    conversationId,
    turnId,
    model: call.endpoint.model,
    tokens: largestTokens(call),
  });
  if (callId === null) {
    await finishLeasedTurn(ctx, brain, leased, null);
    return;
  }
  const words = showWords(ctx, { conversationId, turnId, botName: call.botName });
  const asked = await askModel(ctx, assistant, call, words);
  words.stop();
  let finished: FinishedTurn | null = null;
  try {
    finished = await finishLeasedTurn(ctx, brain, leased, asked.kind === 'proposal' ? asked.proposal : null);
  } finally {
    if (!finished?.hasSpoken) words.withdraw();
    const { tokens, durationMs } = asked;
    await settleCall(ctx, { id: callId, tokens, durationMs, ...endOf(asked, finished) });
  }
}

function endOf(asked: AskedModel, finished: FinishedTurn | null) {
  if (asked.kind !== 'proposal') return { outcome: asked.kind, detail: asked.detail };
  if (finished === null || finished.outcome === 'without') {
    return { outcome: 'stale', detail: 'The turn could not be finished' } as const;
  }
  return { outcome: finished.outcome, detail: finished.detail };
}
