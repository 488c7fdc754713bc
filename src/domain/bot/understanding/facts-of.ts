import { emailKind } from '../../leads/email-kind';
import { annualBudgetMinor, fieldValue } from '../../leads/field-entry';
import type { LeadField, LeadStage, ScoreBand } from '../../leads/types';
import type { FactSheet } from '../../policy/facts';
import type { TurnUnderstanding } from './turn-understanding';

/** What the policy can know of the conversation besides the message; counts include this turn. */
export interface ConversationFacts {
  readonly firstVisitorMessageAt: Date;
  readonly now: Date;
  readonly handoffs: number;
  readonly returnedFromHuman: boolean;
  readonly reopened: boolean;
  readonly pageViews: number;
  readonly tags: readonly string[];
  /** The bot could not work this turn out because of a technical fault. */
  readonly botFailed: boolean;
}

export interface LeadFacts {
  /** After this message, 0–100. */
  readonly score: number;
  /** Change within the last ten minutes. */
  readonly scoreRise: number;
  readonly band: ScoreBand;
  readonly stage: LeadStage;
  readonly isCustomer: boolean;
  readonly isReturning: boolean;
  /** Minor units of the organisation's currency. */
  readonly dealValueMinor: number | null;
}

export interface MomentFacts {
  readonly inHours: boolean;
  readonly agentsOnline: number;
  readonly agentsAvailable: number;
  readonly queueLength: number;
  /** Null when nobody could come. */
  readonly expectedWaitSeconds: number | null;
  readonly pagePath: string | null;
  readonly channelSlug: string;
}

/**
 * The facts of one turn, every name of the registry with a value or null while it is not known: what the policy
 * is evaluated on and what is stored with the decision.
 */
export function factsOf(
  turn: TurnUnderstanding,
  conversation: ConversationFacts,
  lead: LeadFacts,
  moment: MomentFacts,
): FactSheet {
  const { fields, state } = turn;
  const budget = fieldValue(fields, 'budget');
  const email = fieldValue(fields, 'email');
  const isKnown = (field: LeadField) => fieldValue(fields, field) !== null;
  const duration = conversation.now.getTime() - conversation.firstVisitorMessageAt.getTime();
  return {
    'message.intent': turn.intent.inScope ? turn.intent.intent : null,
    'message.intentConfidence': turn.intent.intent === null ? null : turn.intent.confidence,
    'message.inScope': turn.intent.inScope,
    'message.humanRequestProbability': turn.humanRequest.probability,
    'message.acceptedHuman': turn.acceptedHuman,
    'message.declinedHuman': turn.declinedHuman,
    'message.sentiment': turn.sentiment.value,
    'message.frustration': turn.frustration.value,
    'message.complexity': turn.complexity.value,
    'message.answerConfidence': turn.answerConfidence,
    'message.botFailed': conversation.botFailed,
    'message.botProposesHandoff': turn.botProposesHandoff ?? null,
    'message.length': [...turn.text].length,
    'conversation.turns': state.turns,
    'conversation.fallbacks': state.fallbacks,
    'conversation.fallbacksInARow': state.fallbacksInARow,
    'conversation.repeatedQuestion': turn.questionRepeats > 0,
    'conversation.questionRepeats': turn.questionRepeats,
    'conversation.durationSeconds': Math.max(0, Math.round(duration / 1000)),
    'conversation.handoffs': conversation.handoffs,
    'conversation.returnedFromHuman': conversation.returnedFromHuman,
    'conversation.reopened': conversation.reopened,
    'conversation.declinedOffers': state.declinedOffers,
    'conversation.pageViews': conversation.pageViews,
    'conversation.tags': conversation.tags,
    'lead.score': lead.score,
    'lead.scoreRise': lead.scoreRise,
    'lead.band': lead.band,
    'lead.stage': lead.stage,
    'lead.isCustomer': lead.isCustomer,
    'lead.returning': lead.isReturning,
    'lead.dealValue': lead.dealValueMinor,
    'lead.budget': budget === null ? null : annualBudgetMinor(budget),
    'lead.companySize': fieldValue(fields, 'companySize')?.min ?? null,
    'lead.timelineDays': fieldValue(fields, 'timeline')?.withinDays ?? null,
    'lead.role': fieldValue(fields, 'role'),
    'lead.emailKind': email === null ? null : emailKind(email),
    'lead.nameKnown': isKnown('name'),
    'lead.emailKnown': isKnown('email'),
    'lead.phoneKnown': isKnown('phone'),
    'lead.companyKnown': isKnown('company'),
    'lead.roleKnown': isKnown('role'),
    'lead.companySizeKnown': isKnown('companySize'),
    'lead.budgetKnown': isKnown('budget'),
    'lead.timelineKnown': isKnown('timeline'),
    'lead.useCaseKnown': isKnown('useCase'),
    'moment.inHours': moment.inHours,
    'moment.agentsOnline': moment.agentsOnline,
    'moment.agentsAvailable': moment.agentsAvailable,
    'moment.queueLength': moment.queueLength,
    'moment.expectedWaitSeconds': moment.expectedWaitSeconds,
    'moment.pagePath': moment.pagePath,
    'moment.channel': moment.channelSlug,
    'moment.language': turn.language,
  };
}
