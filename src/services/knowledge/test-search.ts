import type { z } from 'zod';
import type { SearchTest, searchTestBody } from '../../contracts/api/knowledge';
import { replyTo } from '../../domain/bot/reply/reply-to';
import { ANSWER_THRESHOLD } from '../../domain/bot/retrieval/confidence';
import { passagesFor } from '../../domain/bot/retrieval/passages-for';
import type { KnowledgeIndex } from '../../domain/bot/retrieval/types';
import { INITIAL_BOT_STATE } from '../../domain/bot/state';
import type { TurnUnderstanding } from '../../domain/bot/understanding/turn-understanding';
import { understandTurn } from '../../domain/bot/understanding/understand-turn';
import { NO_ACTION } from '../../domain/policy/evaluate';
import type { PolicyDecision } from '../../domain/policy/types';
import { calendarDayOf } from '../../domain/time/local-day';
import type { BotBrain } from '../bot/brain';
import type { ServiceContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';
import { inTenant } from '../work';

const PASSAGES_SHOWN = 5;

/** The policy is another matter: here the bot speaks for itself. */
const NO_DECISION: PolicyDecision = { action: NO_ACTION, alerts: [], verdicts: [] };

/**
 * What the bot would find and say to a question as the first message of a visitor of whom it knows nothing, without
 * its own questions and with the policy left out. Nothing is stored.
 */
export function testSearch(
  ctx: ServiceContext,
  input: z.output<typeof searchTestBody> & { readonly brain: BotBrain },
): Promise<SearchTest> {
  return inTenant(ctx, async (work) => {
    const policy = await loadOrgPolicy(work);
    const { engine, index } = await input.brain.knowledgeOf(work);
    const turn = understandTurn({
      message: { id: 'search-test', text: input.question, at: work.now },
      state: INITIAL_BOT_STATE,
      fields: {},
      mode: 'speak',
      engine,
      index,
      language: input.language,
      currency: policy.org.currency,
      today: calendarDayOf(work.now, policy.org.timeZone),
    });
    const reply = replyTo(turn, NO_DECISION, 'speak', {
      policy: policy.document,
      voice: policy.voice,
      orgName: policy.org.name,
      flow: [],
      score: 0,
      waiting: null,
    });
    return {
      outcome: outcomeOf(turn),
      confidence: turn.answerConfidence,
      threshold: ANSWER_THRESHOLD,
      reply: reply?.text ?? '',
      sources: reply === null ? [] : reply.sources.map((source) => ({ ...source })),
      passages: passagesOf(index, input.question),
    };
  });
}

function outcomeOf({ kind, isFallback }: TurnUnderstanding): SearchTest['outcome'] {
  if (kind === 'answered') return 'answers';
  return isFallback ? 'does_not_know' : 'needs_no_answer';
}

function passagesOf(index: KnowledgeIndex, question: string): SearchTest['passages'] {
  return passagesFor(index, question, PASSAGES_SHOWN).map(({ passage, text, confidence }) => ({
    articleId: passage.articleId,
    title: passage.articleTitle,
    headings: [...passage.headings],
    text,
    confidence,
  }));
}
