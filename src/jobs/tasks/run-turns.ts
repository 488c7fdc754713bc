import { answerDespiteFailure } from '../../services/bot/answer-despite-failure';
import { askAndFinish } from '../../services/bot/ask-and-finish';
import { beginTurn } from '../../services/bot/begin-turn';
import type { BotBrain } from '../../services/bot/brain';
import { type Services, systemContext } from '../../services/context';
import type { ModelCalls } from '../model-calls';

/**
 * Answers everything that waits in a conversation, one turn at a time. A turn that a language model is asked about
 * goes on in the background, so that slow models keep no place from other conversations; the rest follows it.
 * @param calls left out: no language model is asked
 */
export async function runTurns(
  services: Services,
  brain: BotBrain,
  { orgId, conversationId }: { readonly orgId: string; readonly conversationId: string },
  calls?: ModelCalls,
): Promise<void> {
  const context = systemContext(services, orgId);
  for (;;) {
    try {
      const assistant = calls?.parts() ?? null;
      const begun = await beginTurn(context, { conversationId, brain, assistant });
      if (begun.kind === 'nothing_to_do' || (begun.kind === 'answered' && begun.isLast)) return;
      if (begun.kind === 'leased' && calls && assistant) {
        const { leased } = begun;
        calls.start(async () => {
          try {
            await askAndFinish(context, { brain, assistant, leased });
          } catch (error) {
            await answerDespiteFailure(context, { conversationId, error });
          }
          await runTurns(services, brain, { orgId, conversationId }, calls);
        });
        return;
      }
    } catch (error) {
      await answerDespiteFailure(context, { conversationId, error });
    }
  }
}
