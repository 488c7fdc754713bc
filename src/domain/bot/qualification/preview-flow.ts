import type { LeadFields } from '../../leads/field-entry';
import type { LeadField } from '../../leads/types';
import { textIn } from '../../policy/render-template';
import { type BotState, INITIAL_BOT_STATE, type TurnNote } from '../state';
import { afterAsking, nextQuestion } from './next-question';
import type { QualificationFlow } from './question';

export interface PreviewInput {
  readonly language: string;
  /** Lead score throughout, 0–100. */
  readonly score: number;
  /** What the visitor has said unasked, before the first question. */
  readonly known: readonly LeadField[];
  /** What the visitor has shown an interest in. */
  readonly intents: readonly string[];
}

/** One visitor message and what the bot asks after it; null where it leaves the visitor in peace. */
export interface PreviewTurn {
  readonly turn: number;
  /** Field that the message answers; null for one about something else. */
  readonly answers: LeadField | null;
  readonly asks: {
    readonly field: LeadField;
    readonly text: string;
    readonly choices: readonly string[];
  } | null;
}

/** Longer than any flow takes: nine questions, each passed over now and then. */
const MOST_TURNS = 14;

/**
 * A conversation as the flow would lead it with a visitor who answers everything: `nextQuestion` turn by turn. Ends
 * two turns after the last question.
 */
export function previewFlow(flow: QualificationFlow, input: PreviewInput): readonly PreviewTurn[] {
  const known = new Set(input.known);
  let state: BotState = { ...INITIAL_BOT_STATE, notes: input.intents.map(noteOf) };
  let answers: LeadField | null = null;
  const turns: PreviewTurn[] = [];
  for (let turn = 1; turn <= MOST_TURNS; turn++) {
    state = { ...state, turns: turn };
    if (answers !== null) known.add(answers);
    const fields = fieldsOf(known);
    const question = nextQuestion(flow, { fields, state, score: input.score });
    const asks = question && {
      field: question.field,
      text: textIn(question.ask, input.language),
      choices: (question.choices ?? []).map((choice) => textIn(choice, input.language)),
    };
    turns.push({ turn, answers, asks });
    if (question) state = afterAsking(state, question.field);
    answers = question?.field ?? null;
  }
  const last = turns.findLastIndex(({ asks }) => asks !== null);
  return turns.slice(0, last + 2);
}

/** Plausible answers: the flow only asks whether something is known. */
function fieldsOf(known: ReadonlySet<LeadField>): LeadFields {
  const has = (field: LeadField) => known.has(field);
  return {
    ...(has('name') ? { name: said('Jane Doe') } : {}),
    ...(has('email') ? { email: said('jane@example.com') } : {}),
    ...(has('phone') ? { phone: said('+49 30 1234567') } : {}),
    ...(has('company') ? { company: said('Example Ltd') } : {}),
    ...(has('role') ? { role: said('head of operations') } : {}),
    ...(has('companySize') ? { companySize: said({ min: 40, max: 40 }) } : {}),
    ...(has('budget') ? { budget: said({ amountMinor: 1_000_000, currency: null, period: null }) } : {}),
    ...(has('timeline') ? { timeline: said({ text: 'next month', withinDays: 30 }) } : {}),
    ...(has('useCase') ? { useCase: said('we ship parcels') } : {}),
  };
}

function said<Value>(value: Value) {
  const source = 'bot' as const;
  return { value, declined: false, source, confidence: 1, messageId: null, memberId: null, at: '' };
}

function noteOf(intent: string): TurnNote {
  return {
    messageId: '',
    text: '',
    intent,
    outcome: 'other',
    articles: [],
    frustration: 0,
    sentiment: 0.5,
  };
}
