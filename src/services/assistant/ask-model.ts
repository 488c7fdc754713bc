import { beginningOfProposal, modelProposalSchema } from '../../contracts/assistant-proposal';
import { estimateTokens, type Tokens } from '../../domain/assistant/cost';
import { judgeProposal } from '../../domain/assistant/judge-proposal';
import type { ModelProposal } from '../../domain/assistant/proposal';
import type { SystemContext } from '../context';
import { type ModelAnswer, ModelFailure } from '../ports/language-model';
import type { AssistantParts } from './assistant-parts';
import type { PreparedCall } from './prepare-call';
import type { WordsOnTheirWay } from './show-words';

export type AskedModel = {
  readonly tokens: Tokens;
  readonly durationMs: number;
} & (
  | { readonly kind: 'proposal'; readonly proposal: ModelProposal }
  | { readonly kind: 'failed' | 'timed_out'; readonly detail: string }
);

/** Tokens a call can take at most: its instructions and all it may write. */
export function largestTokens({ prompt, maxOutputTokens }: PreparedCall): Tokens {
  return { input: promptTokens({ prompt }), output: maxOutputTokens };
}

/**
 * Asks the model within its time and shows the words while they come, as far as they may be said. Never throws, and
 * never takes longer than the budget: whatever happens, the bot's own answer can be given then.
 */
export async function askModel(
  ctx: SystemContext,
  { languageModel }: Pick<AssistantParts, 'languageModel'>,
  call: PreparedCall,
  words: WordsOnTheirWay,
): Promise<AskedModel> {
  const startedAt = performance.now();
  const ending = new AbortController();
  let written = 0;
  const ended = (tokens: Tokens | null) => ({
    durationMs: Math.round(performance.now() - startedAt),
    tokens: tokens ?? { input: promptTokens(call), output: estimateTokens(written) },
  });
  try {
    const answer = await withinBudget(
      languageModel.answer({ ...call, ...call.prompt, signal: ending.signal }, (value) => {
        written = Buffer.byteLength(JSON.stringify(value));
        if (!ending.signal.aborted) showSafely(call, words, value);
      }),
      call.budgetMs,
      ending,
    );
    written = answer.bytes;
    const proposal = modelProposalSchema.safeParse(answer.value);
    if (proposal.success) return { kind: 'proposal', proposal: proposal.data, ...ended(answer.tokens) };
    return { kind: 'failed', detail: 'The answer was not in the agreed form', ...ended(answer.tokens) };
  } catch (error) {
    if (error === OVER) {
      const detail = `No answer within ${call.budgetMs / 1_000} seconds`;
      return { kind: 'timed_out', detail, ...ended(null) };
    }
    if (!(error instanceof ModelFailure)) ctx.log.error({ err: error }, 'asking the language model failed');
    const detail = error instanceof ModelFailure ? error.message : 'The call failed';
    return { kind: 'failed', detail, ...ended(null) };
  }
}

const OVER = Symbol('over budget');

/** Does not rely on the call's ending when it is told to. */
async function withinBudget(
  answer: Promise<ModelAnswer>,
  budgetMs: number,
  ending: AbortController,
): Promise<ModelAnswer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(OVER), budgetMs);
  });
  try {
    return await Promise.race([answer, over]);
  } finally {
    clearTimeout(timer);
    ending.abort();
    answer.catch(() => undefined);
  }
}

/** Whole words only, and only while everything so far might be said: half a figure is another figure. */
function showSafely({ evidence }: PreparedCall, words: WordsOnTheirWay, value: unknown): void {
  const beginning = beginningOfProposal.safeParse(value);
  if (!beginning.success) return;
  const reply = beginning.data.reply.replace(/\S+$/u, '').trimEnd();
  const judged = judgeProposal({ ...beginning.data, reply }, evidence);
  if (judged.kind === 'words') words.show(judged.text);
}

const promptTokens = ({ prompt }: Pick<PreparedCall, 'prompt'>) =>
  estimateTokens(Buffer.byteLength(prompt.system) + Buffer.byteLength(prompt.user));
