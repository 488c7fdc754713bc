import { randomBytes } from 'node:crypto';
import { parseQualificationFlow } from '../../contracts/qualification';
import { findHistoryBefore } from '../../db/queries/assistant-usage';
import type { AssistantSettingRow } from '../../db/repositories/assistant-settings';
import type { PendingTurn } from '../../db/repositories/turns';
import { buildPrompt, type HistoryLine, type Prompt } from '../../domain/assistant/build-prompt';
import { givePassages } from '../../domain/assistant/give-passages';
import type { ProposalEvidence } from '../../domain/assistant/judge-proposal';
import { nextQuestion } from '../../domain/bot/qualification/next-question';
import type { KnowledgeIndex } from '../../domain/bot/retrieval/types';
import type { TurnUnderstanding } from '../../domain/bot/understanding/turn-understanding';
import { textIn } from '../../domain/policy/render-template';
import type { OrgPolicy } from '../policy/org-policy';
import type { ModelEndpoint } from '../ports/language-model';
import type { Thread } from '../thread/thread';

/** Everything a call needs, and what its answer will be judged by. */
export interface PreparedCall {
  readonly endpoint: ModelEndpoint;
  readonly prompt: Prompt;
  readonly budgetMs: number;
  readonly maxOutputTokens: number;
  readonly temperature: number;
  readonly evidence: ProposalEvidence;
  readonly botName: string;
}

interface CallMaterial {
  readonly turn: PendingTurn;
  readonly understanding: TurnUnderstanding;
  readonly lead: { readonly score: number };
  readonly setting: AssistantSettingRow;
  readonly endpoint: ModelEndpoint;
}

const HISTORY_MESSAGES = 12;

/** Gathers passages, history and rules for one turn, under the conversation's lock. */
export async function prepareCall(
  thread: Thread,
  policy: OrgPolicy,
  index: KnowledgeIndex,
  { turn, understanding, lead, setting, endpoint }: CallMaterial,
): Promise<PreparedCall> {
  const history = await historyOf(thread, turn);
  const earlierNotes = understanding.state.notes.filter(({ messageId }) => messageId !== turn.messageId);
  const previous = earlierNotes.findLast(({ outcome }) => outcome !== 'other')?.text ?? null;
  const passages = givePassages(index, turn.text, previous);
  const { fields, state, language } = understanding;
  const flow = parseQualificationFlow(policy.org.qualification);
  const question = nextQuestion(flow, { fields, state, score: lead.score });
  const canary = randomBytes(6).toString('hex');
  const visitorLines = history.filter(({ author }) => author === 'visitor').map(({ text }) => text);
  return {
    endpoint,
    budgetMs: setting.budgetMs,
    maxOutputTokens: setting.maxOutputTokens,
    temperature: setting.temperature,
    botName: policy.voice.botName,
    prompt: buildPrompt({
      orgName: policy.org.name,
      voice: policy.voice,
      language,
      passages,
      history,
      message: turn.text,
      fields,
      nextQuestion: question === null ? null : textIn(question.ask, language),
      canary,
    }),
    evidence: {
      passages,
      visitorWords: [...visitorLines, turn.text],
      ownLinks: policy.document.bookingUrl === null ? [] : [policy.document.bookingUrl],
      canary,
      asksSomething: asksSomething(understanding),
    },
  };
}

/** A question was put, whether or not the bot's own articles answer it. */
export function asksSomething({ kind }: Pick<TurnUnderstanding, 'kind'>): boolean {
  return kind === 'answered' || kind === 'unanswered';
}

const AUTHORS = ['visitor', 'bot', 'agent', 'system'] as const;

async function historyOf({ work, conversation }: Thread, turn: PendingTurn): Promise<HistoryLine[]> {
  const rows = await findHistoryBefore(work, conversation.id, turn.messageId, HISTORY_MESSAGES);
  return rows.map(({ authorKind, text }) => ({
    author: AUTHORS.find((author) => author === authorKind) ?? 'system',
    text,
  }));
}
