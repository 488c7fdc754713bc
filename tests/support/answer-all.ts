import type { BotBrain } from '../../src/services/bot/brain';
import { runTurn } from '../../src/services/bot/run-turn';
import { systemContext } from '../../src/services/context';
import type { TestVisitor } from '../factories/visitor';

/** Runs the bot until nothing of a visitor's waits for its answer. */
export async function answerAll({ ctx, conversationId }: TestVisitor, brain: BotBrain): Promise<void> {
  const system = systemContext(ctx, ctx.orgId);
  while (await runTurn(system, { conversationId, brain }));
}
