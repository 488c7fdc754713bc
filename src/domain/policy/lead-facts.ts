import { EMAIL_KINDS, LEAD_STAGES, SCORE_BANDS } from '../leads/types';
import type { FactDefinition } from './fact-definition';

/** A field of the lead that is known or not: its content stays out of the stored decision. */
function known<const Field extends string>(field: Field) {
  return {
    type: 'boolean',
    group: 'lead',
    label: `${field.charAt(0).toUpperCase()}${field.slice(1)} known`,
    description: `Whether the lead's ${field} is known.`,
    whenTrue: `${field} is known`,
    whenFalse: `${field} is not known`,
  } as const satisfies FactDefinition;
}

/** Facts of the lead behind the conversation. */
export const LEAD_FACTS = {
  'lead.score': {
    type: 'number',
    unit: 'points',
    group: 'lead',
    label: 'Score',
    description: 'Lead score from 0 to 100, after this message.',
    min: 0,
    max: 100,
  },
  'lead.scoreRise': {
    type: 'number',
    unit: 'points',
    group: 'lead',
    label: 'Rise of the score',
    description: 'How much the score rose in the last 10 minutes; negative when it fell.',
    min: -100,
    max: 100,
  },
  'lead.band': {
    type: 'choice',
    group: 'lead',
    label: 'Score band',
    description: 'Cold, warm or hot, by the thresholds of the scoring rules.',
    choices: SCORE_BANDS,
  },
  'lead.stage': {
    type: 'choice',
    group: 'lead',
    label: 'Stage',
    description: 'Where the lead stands in the sales process.',
    choices: LEAD_STAGES,
  },
  'lead.isCustomer': {
    type: 'boolean',
    group: 'lead',
    label: 'Existing customer',
    description: 'The lead was won before.',
    whenTrue: 'the lead is an existing customer',
    whenFalse: 'the lead is not a customer yet',
  },
  'lead.returning': {
    type: 'boolean',
    group: 'lead',
    label: 'Returning visitor',
    description: 'The visitor has been here in an earlier session.',
    whenTrue: 'the visitor has been here before',
    whenFalse: 'the visitor is here for the first time',
  },
  'lead.dealValue': {
    type: 'number',
    unit: 'money',
    group: 'lead',
    label: 'Deal value',
    description: 'Expected value of the deal.',
    min: 0,
  },
  'lead.budget': {
    type: 'number',
    unit: 'money',
    group: 'lead',
    label: 'Budget',
    description: 'Budget the visitor stated; monthly amounts count for a year.',
    min: 0,
  },
  'lead.companySize': {
    type: 'number',
    unit: 'people',
    group: 'lead',
    label: 'Company size',
    description: "People in the lead's company; the lower end when a range was given.",
    min: 0,
  },
  'lead.timelineDays': {
    type: 'number',
    unit: 'days',
    group: 'lead',
    label: 'Time until they want to start',
    description: 'Days until the visitor wants to buy or start.',
    min: 0,
  },
  'lead.role': {
    type: 'text',
    group: 'lead',
    label: 'Role',
    description: "The visitor's job, in their own words.",
  },
  'lead.emailKind': {
    type: 'choice',
    group: 'lead',
    label: 'Kind of e-mail address',
    description: 'Free provider, university or business.',
    choices: EMAIL_KINDS,
  },
  'lead.nameKnown': known('name'),
  'lead.emailKnown': known('e-mail'),
  'lead.phoneKnown': known('phone'),
  'lead.companyKnown': known('company'),
  'lead.roleKnown': known('role'),
  'lead.companySizeKnown': known('company size'),
  'lead.budgetKnown': known('budget'),
  'lead.timelineKnown': known('timeline'),
  'lead.useCaseKnown': known('use case'),
} as const satisfies Record<string, FactDefinition>;
