import type { TriedSentence } from '../../contracts/api/intents';
import { findLiveVersion } from '../../db/repositories/intent-models';
import { withTenant } from '../../db/tenant';
import type { BotBrain } from '../bot/brain';
import type { ServiceContext } from '../context';

/** How the bot would understand a sentence now, without saying anything to anybody. */
export function trySentence(
  ctx: ServiceContext,
  input: { readonly text: string; readonly brain: BotBrain },
): Promise<TriedSentence> {
  const { text, brain } = input;
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const live = await findLiveVersion(tenant);
    const engine = await brain.engineOf(tenant, live?.id ?? null);
    const { intent, confidence, inScope, scopeScore, alternatives } = engine.predictIntent(text);
    const humanRequest = engine.detectHumanRequest(text);
    return {
      version: live?.version ?? null,
      intents: intent === null ? [] : [{ intent, confidence }, ...alternatives],
      inScope,
      scopeScore,
      humanRequest: { probability: humanRequest.probability, evidence: humanRequest.evidence },
      language: engine.guessLanguage(text).language,
    };
  });
}
