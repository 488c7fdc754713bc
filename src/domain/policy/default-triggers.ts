import type { Condition, FactCondition, FactValue, Operator, Trigger } from './types';

function when(fact: string, op: Operator, value?: FactValue): FactCondition {
  return value === undefined ? { fact, op } : { fact, op, value };
}

/** What a visitor who just said "no person, please" must not get. */
const notDeclined: Condition = { none: [when('message.declinedHuman', 'eq', true)] };

/** A lead that a person looked at and gave back stays hot; passing it again would be a loop. */
const notSeenByAPerson: Condition = { none: [when('conversation.returnedFromHuman', 'eq', true)] };

/** The bot found no answer that it trusts. */
const noGoodAnswer: Condition = {
  any: [when('message.answerConfidence', 'lt', 0.6), when('message.answerConfidence', 'is_unknown')],
};

const HOUR = 3600;
const DAY = 24 * HOUR;

type Rule = Omit<Trigger, 'enabled' | 'teamId' | 'skill'>;

const RULES: readonly Rule[] = [
  {
    id: 'asked-for-a-person',
    name: 'Asked for a person',
    condition: {
      all: [
        {
          any: [
            when('message.humanRequestProbability', 'gte', 0.7),
            when('message.acceptedHuman', 'eq', true),
          ],
        },
        notDeclined,
      ],
    },
    reason: 'visitor_request',
    action: 'handoff',
    priority: 100,
    messageKey: 'handoffRequested',
    cooldownSeconds: 0,
  },
  {
    id: 'bot-failed',
    name: 'Bot failed',
    condition: when('message.botFailed', 'eq', true),
    reason: 'bot_failure',
    action: 'handoff',
    priority: 95,
    messageKey: 'handoffKnowledgeGap',
    cooldownSeconds: 600,
  },
  {
    id: 'frustrated',
    name: 'Frustrated visitor',
    condition: {
      all: [
        {
          any: [
            when('message.frustration', 'gte', 0.7),
            { all: [when('message.frustration', 'gte', 0.5), when('message.sentiment', 'lte', 0.3)] },
          ],
        },
        notDeclined,
      ],
    },
    reason: 'frustration',
    action: 'handoff',
    priority: 90,
    messageKey: 'handoffFrustration',
    cooldownSeconds: 900,
  },
  {
    id: 'compliance',
    name: 'Legal or security question',
    condition: {
      all: [
        when('message.intent', 'in', ['legal', 'security']),
        when('message.intentConfidence', 'gte', 0.6),
        noGoodAnswer,
        notDeclined,
      ],
    },
    reason: 'compliance',
    action: 'handoff',
    priority: 80,
    messageKey: 'handoffKnowledgeGap',
    cooldownSeconds: 1800,
  },
  {
    id: 'high-value',
    name: 'High-value prospect',
    condition: {
      all: [
        {
          any: [
            when('lead.budget', 'gte', 2_000_000),
            when('lead.dealValue', 'gte', 2_000_000),
            when('lead.companySize', 'gte', 200),
          ],
        },
        when('moment.inHours', 'eq', true),
        notSeenByAPerson,
        notDeclined,
      ],
    },
    reason: 'high_value',
    action: 'handoff',
    priority: 75,
    messageKey: 'handoffHighScore',
    cooldownSeconds: DAY,
  },
  {
    id: 'hot-lead',
    name: 'Hot lead',
    condition: {
      all: [when('lead.score', 'gte', 70), when('moment.inHours', 'eq', true), notSeenByAPerson, notDeclined],
    },
    reason: 'high_score',
    action: 'handoff',
    priority: 70,
    messageKey: 'handoffHighScore',
    cooldownSeconds: DAY,
  },
  {
    id: 'going-round-in-circles',
    name: 'Going round in circles',
    condition: {
      all: [
        {
          any: [
            when('conversation.questionRepeats', 'gte', 2),
            {
              all: [
                when('conversation.repeatedQuestion', 'eq', true),
                when('conversation.fallbacks', 'gte', 1),
              ],
            },
          ],
        },
        notDeclined,
      ],
    },
    reason: 'bot_loop',
    action: 'handoff',
    priority: 65,
    messageKey: 'handoffFrustration',
    cooldownSeconds: 900,
  },
  {
    id: 'no-answer-twice',
    name: 'No answer twice in a row',
    condition: { all: [when('conversation.fallbacksInARow', 'gte', 2), notDeclined] },
    reason: 'knowledge_gap',
    action: 'handoff',
    priority: 60,
    messageKey: 'handoffKnowledgeGap',
    cooldownSeconds: 600,
  },
  {
    id: 'complex-question',
    name: 'Complex question',
    condition: {
      all: [
        when('message.complexity', 'gte', 0.7),
        noGoodAnswer,
        // Offering a person while nobody is there would be a promise we cannot keep.
        when('moment.agentsAvailable', 'gte', 1),
        { none: [when('conversation.declinedOffers', 'gte', 1)] },
      ],
    },
    reason: 'complex_query',
    action: 'ask',
    priority: 40,
    messageKey: 'handoffAsk',
    cooldownSeconds: 900,
  },
  {
    id: 'alert-hot-lead',
    name: 'Tell the team about a hot lead',
    condition: when('lead.band', 'eq', 'hot'),
    reason: 'high_score',
    action: 'alert',
    priority: 30,
    messageKey: 'handoffHighScore',
    cooldownSeconds: DAY,
  },
  {
    id: 'alert-rising-lead',
    name: 'Tell the team about a fast riser',
    condition: {
      all: [when('lead.scoreRise', 'gte', 25), when('lead.band', 'neq', 'cold')],
    },
    reason: 'high_score',
    action: 'alert',
    priority: 20,
    messageKey: 'handoffHighScore',
    cooldownSeconds: HOUR,
  },
];

/** The triggers a new organisation starts with, all switched on, for one team or the channel's own. */
export function defaultTriggers(teamId: string | null): readonly Trigger[] {
  return RULES.map((rule) => ({ ...rule, enabled: true, teamId, skill: null }));
}
