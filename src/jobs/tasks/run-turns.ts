import type { BotBrain } from '../../services/bot/brain';
import { runTurn } from '../../services/bot/run-turn';
import { type Services, systemContext } from '../../services/context';

/** Answers everything that waits in a conversation, one turn at a time. */
export async function runTurns(
  services: Services,
  brain: BotBrain,
  { orgId, conversationId }: { readonly orgId: string; readonly conversationId: string },
): Promise<void> {
  const context = systemContext(services, orgId);
  while (await runTurn(context, { conversationId, brain })) {
    // The next one, until none waits.
  }
}
