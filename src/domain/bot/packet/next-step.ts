import type { HandoffReason } from '../../handoff/types';
import type { LeadField } from '../../leads/types';
import type { TurnNote } from '../state';
import { quote } from './quote';
import type { PacketField } from './types';

export interface NextStepInput {
  reason: HandoffReason;
  notes: readonly TurnNote[];
  fields: readonly PacketField[];
  earlierEpisodes: number;
}

/** What each reason calls for, before anything is known of the conversation. */
const PLAYBOOK: Readonly<Record<HandoffReason, string>> = {
  visitor_request: 'Greet them as a person and take the conversation from where it stands.',
  high_score: 'Offer a demo or a short call while the interest is fresh.',
  high_value: 'Offer a call with an account executive and a written proposal.',
  complex_query: 'Take the question apart and answer it point by point.',
  knowledge_gap: 'Answer what the bot could not, and add it to the knowledge base afterwards.',
  frustration: 'Say sorry once, then solve the problem without asking for anything they have already given.',
  bot_loop: 'Answer the repeated question directly; the bot’s answers did not help.',
  bot_failure: 'Pick the last message up; the bot failed for technical reasons.',
  compliance: 'Answer only what is approved, or bring in whoever is responsible for legal and security.',
  reopened: 'Ask what has come up since last time before anything else.',
  agent_takeover: 'Say that you are joining, and why.',
  api: 'Check what the other system passed on, then greet them.',
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

/** The suggested next step in one to three sentences: the playbook's, the open question, the one detail missing. */
export function nextStepFor({ reason, notes, fields, earlierEpisodes }: NextStepInput): string {
  const steps = [PLAYBOOK[reason]];
  const open = notes.findLast(({ outcome }) => outcome === 'unanswered');
  if (open !== undefined) steps.push(`Open question: ${quote(open.text)}.`);
  const missing = WORTH_ASKING.find((field) => !fields.some((one) => one.field === field));
  if (missing !== undefined && !ASK_NOTHING.has(reason)) steps.push(`Still missing: ${ASKING[missing]}.`);
  else if (earlierEpisodes > 0 && reason !== 'reopened')
    steps.push('They have talked to the team before: see the earlier episodes.');
  return steps.join(' ');
}
