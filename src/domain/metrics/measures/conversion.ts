import type { PartialEvidence, RateEvidence } from '../evidence';
import type { ConversationFacts } from '../facts';
import { conversationItem, conversationRate, isEngaged } from '../items';
import type { Population } from '../population';
import { CONVERSION_WINDOW_MS, isWithin } from '../spans';
import type { MeasureContext } from './context';

/**
 * Conversion of engaged conversations, existing customers apart, bot-only conversations beside (design §4).
 * A conversation counts once however many deals it is credited with; `wonDeals` counts the deals.
 */
export function measureConversion(population: Population, context: MeasureContext) {
  const engaged = population.conversations.filter((fact) => fact.episodes.some(isEngaged));
  const botOnly = population.conversations.filter((fact) => !fact.isEngaged);
  const isExisting = (fact: ConversationFacts) => fact.record.isExistingCustomer;
  const isNew = (fact: ConversationFacts) => !isExisting(fact);
  return {
    rates: {
      conversionRate: engagedRate(engaged.filter(isNew), context.asOf),
      existingCustomerConversionRate: engagedRate(engaged.filter(isExisting), context.asOf),
      botOnlyConversionRate: population.isEpisodeSlice
        ? null
        : botOnlyRate(botOnly.filter(isNew), context.asOf),
    },
    counts: {
      wonDeals: engaged.flatMap((fact) => dealsAfterEngagement(fact).map(() => conversationItem(fact))),
    },
  } satisfies PartialEvidence;
}

function engagedRate(engaged: readonly ConversationFacts[], asOf: Date): RateEvidence {
  const isWon = (fact: ConversationFacts) => dealsAfterEngagement(fact).length > 0;
  const mayStillBeWon = engaged.filter(
    (fact) => !isWon(fact) && engagements(fact).some((at) => isWithin(at, asOf, CONVERSION_WINDOW_MS)),
  );
  return conversationRate(engaged, isWon, mayStillBeWon);
}

function botOnlyRate(botOnly: readonly ConversationFacts[], asOf: Date): RateEvidence {
  const isWon = (fact: ConversationFacts) => fact.credits.some((credit) => credit.kind === 'bot_only');
  const mayStillBeWon = botOnly.filter((fact) => !isWon(fact) && startedWithin(fact, asOf));
  return conversationRate(botOnly, isWon, mayStillBeWon);
}

/** Within a slice only deals that came after an engagement of the slice. */
export function dealsAfterEngagement(fact: ConversationFacts) {
  if (fact.credits.length === 0) return [];
  const times = engagements(fact);
  return fact.credits.filter((credit) => credit.kind === 'engaged' && times.some((at) => at <= credit.at));
}

function engagements(fact: ConversationFacts): Date[] {
  return fact.episodes.flatMap(({ record: { engagedAt } }) => (engagedAt === null ? [] : [engagedAt]));
}

function startedWithin({ record: { firstVisitorMessageAt: at } }: ConversationFacts, asOf: Date): boolean {
  return at !== null && isWithin(at, asOf, CONVERSION_WINDOW_MS);
}
