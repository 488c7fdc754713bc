/** Built-in intents by what they ask of the bot; an organisation's own intents count as wanting information. */

/** Nothing to look up: small talk and moods. */
const TALK = new Set(['greeting', 'thanks', 'goodbye', 'affirm', 'deny', 'bot_identity', 'spam']);
const MOODS = new Set(['complaint', 'objection', 'interest', 'asks_for_person']);
/** An existing customer in trouble is not asked for a budget. */
const SERVICE = new Set([
  'complaint',
  'cancellation',
  'refund',
  'billing',
  'order_status',
  'technical_problem',
  'account_access',
]);

/** Trouble that no article solves, unless it is put as a question: "my login does not work". */
const TROUBLE = new Set(['order_status', 'technical_problem', 'account_access']);

/** What to look up when the words of a message find nothing but its intent is beyond doubt. */
const TOPIC_OF: Readonly<Record<string, string>> = {
  demo: 'live demo',
  trial: 'free trial',
  cancellation: 'cancel',
  refund: 'refund',
};

/** Whether the intent says how somebody feels rather than what they want. */
export function isMood(intent: string): boolean {
  return MOODS.has(intent);
}

/** Whether it is trouble that no article solves, unless it is put as a question. */
export function isTrouble(intent: string): boolean {
  return TROUBLE.has(intent);
}

/** A query for the knowledge base that stands for the intent as a whole, or null. */
export function topicOf(intent: string): string | null {
  return Object.hasOwn(TOPIC_OF, intent) ? (TOPIC_OF[intent] ?? null) : null;
}

/** Whether the intent asks for something that an article could say. */
export function isInformationIntent(intent: string): boolean {
  return !TALK.has(intent) && !MOODS.has(intent);
}

/** Whether somebody who shows this intent may be saying, in the same words, what they need the product for. */
export function mayStateNeed(intent: string): boolean {
  return !TALK.has(intent) && !SERVICE.has(intent) && intent !== 'asks_for_person' && intent !== 'objection';
}

/** Whether the intent is about what somebody has bought already, or about its failing them. */
export function isServiceIntent(intent: string): boolean {
  return SERVICE.has(intent);
}
