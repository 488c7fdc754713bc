import type { TriedAssistant, TryAssistantBody } from '../../contracts/api/assistant';
import { modelProposalSchema } from '../../contracts/assistant-proposal';
import { findAssistantSetting } from '../../db/repositories/assistant-settings';
import { buildPrompt } from '../../domain/assistant/build-prompt';
import { DEFAULT_BRAND_VOICE } from '../../domain/policy/brand-voice';
import type { ServiceContext } from '../context';
import { ModelFailure } from '../ports/language-model';
import { inTenant } from '../work';
import type { AssistantParts } from './assistant-parts';
import { chosenEndpoint } from './chosen-endpoint';

/** Shorter than a browser waits for an answer of ours. */
const PATIENCE_MS = 10_000;

/** A question whose answer stands in the only passage, as in a real turn. */
const PROMPT = buildPrompt({
  orgName: 'Example',
  voice: DEFAULT_BRAND_VOICE,
  language: 'en',
  passages: [{ id: 'P1', articleId: '', title: 'Opening hours', text: 'The shop opens at nine.' }],
  history: [],
  message: 'When does the shop open?',
  fields: {},
  nextQuestion: null,
  canary: 'example',
});

/**
 * Asks an endpoint something harmless, as a turn would, and tells in words how it went. Nothing is stored or booked.
 * @throws ServiceProblem validation_failed when the choice is not complete
 */
export async function tryAssistant(
  ctx: ServiceContext,
  parts: AssistantParts,
  choice: TryAssistantBody,
): Promise<TriedAssistant> {
  const stored = await inTenant(ctx, findAssistantSetting);
  const endpoint = chosenEndpoint(choice, stored, parts);
  const startedAt = performance.now();
  const result = (ok: boolean, message: string): TriedAssistant => {
    return { ok, message, durationMs: Math.round(performance.now() - startedAt) };
  };
  if (endpoint === null) return result(false, 'Name an address and a model first');
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const answer = await parts.languageModel.answer(
      { endpoint, ...PROMPT, maxOutputTokens: 200, temperature: 0, signal },
      () => undefined,
    );
    const proposal = modelProposalSchema.safeParse(answer.value);
    if (!proposal.success) return result(false, 'It answers, but not in the form that is needed (JSON)');
    if (proposal.data.answer !== 'from_passages')
      return result(true, 'It works, but did not use the passage given');
    return result(true, 'It works');
  } catch (error) {
    if (signal.aborted) return result(false, `No answer within ${PATIENCE_MS / 1_000} seconds`);
    return result(false, error instanceof ModelFailure ? error.message : 'The call failed');
  }
}
