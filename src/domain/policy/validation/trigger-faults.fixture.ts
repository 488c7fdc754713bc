import { editRule, type PlantedFault, score, withCondition, withRule, withScoring } from './changes.fixture';

export const TRIGGER_FAULTS: readonly PlantedFault[] = [
  [
    'unknown_fact',
    withCondition({ fact: 'lead.bugdet', op: 'gte', value: 5 }),
    'New rule',
    'There is no fact called “lead.bugdet”.',
  ],
  [
    'wrong_operator',
    withCondition({ fact: 'lead.isCustomer', op: 'gte', value: true }),
    'New rule',
    '“gte” cannot be asked of existing customer; use eq, neq, is_known or is_unknown.',
  ],
  [
    'wrong_value',
    withCondition({ fact: 'lead.companySize', op: 'gte', value: 'many' }),
    'New rule',
    'The value “many” does not fit company size, which needs a number.',
  ],
  [
    'wrong_value',
    withCondition({ fact: 'message.intent', op: 'in', value: 'demo' }),
    'New rule',
    'The value “demo” does not fit intent, which needs a list of texts.',
  ],
  [
    'missing_value',
    withCondition({ fact: 'message.intent', op: 'in', value: [] }),
    'New rule',
    'The comparison of intent has no value.',
  ],
  [
    'value_out_of_range',
    withCondition({ fact: 'message.frustration', op: 'gte', value: 70 }),
    'New rule',
    '“Frustration is at least 7,000%” can never hold: it goes from 0% to 100%.',
  ],
  [
    'value_out_of_range',
    withCondition(score('lt', 0)),
    'New rule',
    '“Score is less than 0” can never hold: it goes from 0 to 100.',
  ],
  [
    'condition_without_effect',
    withCondition({ all: [{ fact: 'lead.isCustomer', op: 'eq', value: true }, score('gte', 0)] }),
    'New rule',
    '“Score is at least 0” always holds: it goes from 0 to 100.',
  ],
  [
    'unknown_choice',
    withCondition({ fact: 'lead.band', op: 'eq', value: 'boiling' }),
    'New rule',
    'Score band is never “boiling”; it is “cold”, “warm” or “hot”.',
  ],
  [
    'unknown_intent',
    withCondition({ fact: 'message.intent', op: 'in', value: ['demo', 'weather'] }),
    'New rule',
    'The bot has no intent called “weather”.',
  ],
  [
    'empty_group',
    withCondition({ all: [{ any: [] }] }),
    'New rule',
    'A group has no conditions, so it never holds.',
  ],
  [
    'contradiction',
    withCondition({ all: [score('gt', 80), score('lt', 20)] }),
    'New rule',
    'This can never hold: score is more than 80, and at the same time score is less than 20.',
  ],
  [
    'contradiction',
    withCondition({
      all: [
        { fact: 'lead.isCustomer', op: 'eq', value: true },
        { none: [{ fact: 'lead.isCustomer', op: 'eq', value: true }] },
      ],
    }),
    'New rule',
    'This can never hold: the lead is an existing customer, and at the same time the lead is not a customer yet.',
  ],
  [
    'contradiction',
    withCondition({
      any: [
        { fact: 'lead.isCustomer', op: 'eq', value: true },
        {
          all: [
            { fact: 'lead.stage', op: 'eq', value: 'won' },
            { fact: 'lead.stage', op: 'eq', value: 'lost' },
          ],
        },
      ],
    }),
    'New rule',
    'This can never hold: stage is “won”, and at the same time stage is “lost”.',
  ],
  [
    'always_holds',
    withRule({
      action: 'alert',
      condition: {
        any: [
          { fact: 'lead.budget', op: 'is_known' },
          { fact: 'lead.budget', op: 'is_unknown' },
        ],
      },
    }),
    'New rule',
    'The condition holds on every turn, whatever the visitor does.',
  ],
  [
    'unreachable',
    withCondition({ all: [{ fact: 'message.botFailed', op: 'eq', value: true }, score('gte', 80)] }),
    'New rule',
    'It only fires while “Bot failed” cools down: whenever it holds, “Bot failed” holds too and comes first.',
  ],
  [
    'unreachable',
    withCondition({
      all: [
        { fact: 'message.humanRequestProbability', op: 'gte', value: 0.9 },
        { none: [{ fact: 'message.declinedHuman', op: 'eq', value: true }] },
      ],
    }),
    'New rule',
    'It never fires: whenever it holds, “Asked for a person” holds too and comes first.',
  ],
  [
    'score_out_of_reach',
    (policy) => withCondition(score('gte', 95))(withScoring({ fitCap: 50, engagementCap: 40 })(policy)),
    'New rule',
    'It waits until score is at least 95, but the scoring rules give at most 90 points.',
  ],
  [
    'duplicate_id',
    withRule({ id: 'bot-failed', condition: { fact: 'lead.isCustomer', op: 'eq', value: true } }),
    'New rule',
    'Two rules have the id “bot-failed”.',
  ],
  [
    'duplicate_name',
    withRule({ name: 'bot failed ', condition: { fact: 'lead.isCustomer', op: 'eq', value: true } }),
    'bot failed ',
    'Two rules are called “bot failed ”; reports could not tell them apart.',
  ],
  [
    'bad_priority',
    editRule('asked-for-a-person', { priority: 101 }),
    'Asked for a person',
    'The priority is 101; it goes from 0 to 100.',
  ],
  [
    'bad_cooldown',
    editRule('bot-failed', { cooldownSeconds: -1 }),
    'Bot failed',
    'The cooldown must be between 0 seconds and 90 days.',
  ],
  [
    'handoff_loop',
    editRule('no-answer-twice', {
      condition: { fact: 'conversation.fallbacksInARow', op: 'gte', value: 2 },
      cooldownSeconds: 0,
    }),
    'No answer twice in a row',
    'It has no cooldown, so a conversation that is handed back to the bot is passed on again at once.',
  ],
  [
    'bad_reason',
    editRule('bot-failed', { reason: 'agent_takeover' }),
    'Bot failed',
    'The reason “takeover by an agent” is for handoffs that no rule decides.',
  ],
  [
    'message_does_not_fit',
    editRule('complex-question', { messageKey: 'handoffRequested' }),
    'Complex question',
    'It asks the visitor, but says the message “Handoff on request”, which asks nothing.',
  ],
  [
    'message_does_not_fit',
    editRule('bot-failed', { messageKey: 'handoffAsk' }),
    'Bot failed',
    'It passes the visitor on, but says the message “Offer of a person”.',
  ],
  [
    'dead_team',
    editRule('bot-failed', { teamId: 'gone' }),
    'Bot failed',
    'The team it goes to does not exist any more.',
  ],
  [
    'unknown_skill',
    editRule('bot-failed', { skill: 'klingon' }),
    'Bot failed',
    'Nobody has the skill “klingon”.',
  ],
  [
    'no_way_to_a_person',
    editRule('asked-for-a-person', { condition: { fact: 'message.acceptedHuman', op: 'eq', value: true } }),
    'All rules',
    'No rule passes on a visitor who asks for a person.',
  ],
  [
    'yes_leads_nowhere',
    editRule('asked-for-a-person', {
      condition: { fact: 'message.humanRequestProbability', op: 'gte', value: 0.7 },
    }),
    'Complex question',
    'It offers a person, but no rule passes on a visitor who says yes.',
  ],
];
