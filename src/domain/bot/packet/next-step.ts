import type { HandoffReason } from '../../handoff/types';
import type { LeadField } from '../../leads/types';
import type { TurnNote } from '../state';
import { listInWords, quote } from './quote';
import { plain, said } from './summary-parts';
import type { PacketField, SummaryPart } from './types';

export interface NextStepInput {
  reason: HandoffReason;
  notes: readonly TurnNote[];
  fields: readonly PacketField[];
  earlierEpisodes: number;
}

export interface NextStep {
  /** One to three sentences; a quotation of the visitor leads to its message. */
  parts: SummaryPart[];
  /** Why this step, in a sentence. */
  why: string;
}

/** What each reason calls for, before anything is known of the conversation, and why. */
const STEPS: Readonly<Record<HandoffReason, { readonly step: string; readonly why: string }>> = {
  visitor_request: {
    step: 'Greet them as a person and take the conversation from where it stands.',
    why: 'They asked for a person',
  },
  high_score: {
    step: 'Offer a demo or a short call while the interest is fresh.',
    why: 'Their score crossed the line your policy draws',
  },
  high_value: {
    step: 'Offer a call with an account executive and a written proposal.',
    why: 'What they named makes this a large deal',
  },
  complex_query: {
    step: 'Take the question apart and answer it point by point.',
    why: 'The question has several parts',
  },
  knowledge_gap: {
    step: 'Answer what the bot could not, and add it to the knowledge base afterwards.',
    why: 'The knowledge base had no answer',
  },
  frustration: {
    step: 'Say sorry once, then solve the problem without asking for anything they have already given.',
    why: 'They sound frustrated',
  },
  bot_loop: {
    step: 'Answer the repeated question directly; the bot’s answers did not help.',
    why: 'They asked the same thing again',
  },
  bot_failure: {
    step: 'Pick the last message up; the bot failed for technical reasons.',
    why: 'The bot could not work out a reply',
  },
  compliance: {
    step: 'Answer only what is approved, or bring in whoever is responsible for legal and security.',
    why: 'The subject is one that people answer for',
  },
  reopened: {
    step: 'Ask what has come up since last time before anything else.',
    why: 'A person had resolved it, and they came back',
  },
  agent_takeover: { step: 'Say that you are joining, and why.', why: 'A colleague stepped in unasked' },
  api: {
    step: 'Check what the other system passed on, then greet them.',
    why: 'Another system asked for a person',
  },
};

/** Worth asking for by reason, the first that is missing and was not declined. */
const WORTH_ASKING: readonly LeadField[] = ['email', 'company', 'timeline'];
const ASKING: Partial<Record<LeadField, string>> = {
  email: 'an e-mail address',
  company: 'the company',
  timeline: 'when they want to start',
};

/** Reasons in which asking for details would make matters worse. */
const ASK_NOTHING: ReadonlySet<HandoffReason> = new Set([
  'frustration',
  'bot_loop',
  'bot_failure',
  'compliance',
]);

/** The suggested next step: what the reason calls for, the open question, the one detail missing; and why. */
export function nextStepFor({ reason, notes, fields, earlierEpisodes }: NextStepInput): NextStep {
  const { step, why } = STEPS[reason];
  const parts = [plain(step)];
  const whys = [why];
  const open = notes.findLast(({ outcome }) => outcome === 'unanswered');
  if (open !== undefined) {
    parts.push(plain(' Open question: '), said(quote(open.text), open.messageId), plain('.'));
    if (reason !== 'knowledge_gap') whys.push('their last question is unanswered');
  }
  const missing = WORTH_ASKING.find((field) => !fields.some((one) => one.field === field));
  if (missing !== undefined && !ASK_NOTHING.has(reason)) {
    parts.push(plain(` Still missing: ${ASKING[missing]}.`));
    whys.push(`nobody has ${missing === 'timeline' ? 'asked when they start' : `${ASKING[missing]} yet`}`);
  } else if (earlierEpisodes > 0 && reason !== 'reopened') {
    parts.push(plain(' They have talked to the team before: see the earlier conversations.'));
    whys.push('this is not their first conversation with you');
  }
  return { parts, why: `${listInWords(whys)}.` };
}
