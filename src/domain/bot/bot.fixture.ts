import type { LeadFields } from '../leads/field-entry';
import { scoreLead } from '../leads/score-lead';
import { fieldSignals, messageSignals } from '../leads/signals';
import type { ScoreSignal } from '../leads/types';
import { builtinIntents } from '../nlu/builtin/intents';
import { builtinOutOfScope } from '../nlu/builtin/out-of-scope';
import { trainIntentModel } from '../nlu/intents/train';
import type { IntentExample } from '../nlu/types';
import { DEFAULT_BRAND_VOICE } from '../policy/brand-voice';
import { defaultPolicy } from '../policy/default-policy';
import { evaluatePolicy } from '../policy/evaluate';
import type { PolicyDecision } from '../policy/types';
import type { QualificationFlow } from './qualification/question';
import type { BotReply, ReplyContext } from './reply/bot-reply';
import { replyTo } from './reply/reply-to';
import { buildIndex } from './retrieval/build-index';
import { languageSchool } from './retrieval/language-school.fixture';
import type { KnowledgeIndex } from './retrieval/types';
import { type BotState, INITIAL_BOT_STATE } from './state';
import { factsOf } from './understanding/facts-of';
import type { BotMode, TurnUnderstanding } from './understanding/turn-understanding';
import { understandTurn } from './understanding/understand-turn';
import { createUnderstandingEngine, type UnderstandingEngine } from './understanding-engine';

export const NOON = new Date('2026-03-02T12:00:00Z');
export const testPolicy = defaultPolicy({ timeZone: 'Europe/Berlin' });
export const schoolIndex = buildIndex(languageSchool);

let trained: UnderstandingEngine | null = null;

/** The real engine on the built-in intents; trained once per test file. */
export function testEngine(ownExamples: readonly IntentExample[] = []): UnderstandingEngine {
  trained ??= createUnderstandingEngine(
    trainIntentModel(
      [
        ...builtinIntents().flatMap(({ name, examples }) =>
          examples.map(({ text }) => ({ text, intent: name })),
        ),
        ...builtinOutOfScope().map((text) => ({ text, intent: 'out_of_scope' })),
        ...ownExamples,
      ],
      { outOfScopeLabel: 'out_of_scope', folds: 3 },
    ),
  );
  return trained;
}

export const contactFlow: QualificationFlow = [
  { field: 'name', required: false, ask: { en: 'What is your name?', de: 'Wie heißen Sie?' } },
  { field: 'company', required: true, ask: { en: 'Which company are you with?' } },
  {
    field: 'email',
    required: true,
    ask: { en: 'What is your e-mail address?' },
    unreadable: { en: 'That address looks incomplete. Could you check it?' },
  },
];

export interface SimulatedTurn {
  turn: TurnUnderstanding;
  decision: PolicyDecision;
  reply: BotReply | null;
}

export interface Simulation {
  say: (text: string, mode?: BotMode) => SimulatedTurn;
  state: () => BotState;
  fields: () => LeadFields;
}

export interface SimulationOptions {
  flow?: QualificationFlow;
  index?: KnowledgeIndex;
  engine?: UnderstandingEngine;
  fields?: LeadFields;
  agentsAvailable?: number;
  context?: Partial<ReplyContext>;
}

/** A conversation with the bot, turn by turn, through the functions the worker runs, 20 seconds apart. */
export function simulate(options: SimulationOptions = {}): Simulation {
  const { flow = contactFlow, index = schoolIndex, engine = testEngine(), agentsAvailable = 1 } = options;
  let state = INITIAL_BOT_STATE;
  let fields: LeadFields = options.fields ?? {};
  const signals: ScoreSignal[] = [];
  const lastFiredAt: Record<string, Date> = {};
  let now = NOON;

  function say(text: string, mode: BotMode = 'speak'): SimulatedTurn {
    now = new Date(now.getTime() + 20_000);
    const turn = understandTurn({
      message: { id: `m${state.turns + 1}`, text, at: now },
      state,
      fields,
      mode,
      engine,
      index,
      language: 'en',
      currency: 'EUR',
      today: { year: 2026, month: 3, day: 2 },
    });
    fields = turn.fields;
    signals.push(...messageSignals(turn.intent.inScope ? turn.intent.intent : null, now));
    const score = scoreLead(testPolicy.scoring, [...signals, ...fieldSignals(fields, null)], now);
    const facts = factsOf(
      turn,
      {
        firstVisitorMessageAt: NOON,
        now,
        handoffs: 0,
        returnedFromHuman: false,
        reopened: false,
        pageViews: 1,
        tags: [],
        botFailed: false,
      },
      { ...score, scoreRise: 0, stage: 'new', isCustomer: false, isReturning: false, dealValueMinor: null },
      {
        inHours: true,
        agentsOnline: agentsAvailable,
        agentsAvailable,
        queueLength: 0,
        expectedWaitSeconds: 60,
        pagePath: '/',
        channelSlug: 'test',
      },
    );
    const decision = evaluatePolicy(testPolicy, facts, { now, lastFiredAt });
    if (decision.action.triggerId !== null) lastFiredAt[decision.action.triggerId] = now;
    const reply = replyTo(turn, decision, mode, {
      policy: testPolicy,
      voice: DEFAULT_BRAND_VOICE,
      orgName: 'Acme',
      flow,
      score: score.score,
      waiting: mode === 'hold' ? { position: 2, wait: 'in about 3 minutes' } : null,
      ...options.context,
    });
    state = reply?.state ?? turn.state;
    return { turn, decision, reply };
  }

  return { say, state: () => state, fields: () => fields };
}
