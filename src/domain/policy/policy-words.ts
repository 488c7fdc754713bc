import type { HandoffReason } from '../handoff/types';
import type { Fallback } from './fallbacks';
import type {
  MessageKey,
  RoutingPolicy,
  RoutingStrategy,
  TimingPolicy,
  TriggerAction,
  WaitingBotMode,
} from './types';

/** The policy's own words for managers, used by its description, the diff, the validator and the editor. */

export const REASON_WORDS: Readonly<Record<HandoffReason, string>> = {
  visitor_request: 'visitor asked for a person',
  high_score: 'high score',
  high_value: 'high value',
  complex_query: 'complex query',
  knowledge_gap: 'knowledge gap',
  frustration: 'frustration',
  bot_loop: 'bot loop',
  bot_failure: 'bot failure',
  compliance: 'compliance',
  reopened: 'reopened',
  agent_takeover: 'takeover by an agent',
  api: 'API',
};

export const ACTION_WORDS: Readonly<Record<TriggerAction, string>> = {
  handoff: 'pass the conversation to a person',
  ask: 'ask the visitor whether a person should join',
  alert: 'tell the team',
};

export const MESSAGE_WORDS: Readonly<Record<MessageKey, string>> = {
  greeting: 'Greeting',
  handoffRequested: 'Handoff on request',
  handoffHighScore: 'Handoff of a promising lead',
  handoffKnowledgeGap: 'Handoff because the bot has no answer',
  handoffFrustration: 'Handoff of a frustrated visitor',
  handoffAsk: 'Offer of a person',
  queued: 'In the queue',
  queuedLong: 'In the queue, with a long wait',
  stillWaiting: 'Still waiting',
  holding: 'Answer while waiting',
  agentJoined: 'An agent joined',
  agentLost: 'The agent was lost',
  transferred: 'Transferred to a colleague',
  returnedToBot: 'Handed back to the bot',
  outOfHours: 'Out of hours',
  nobodyAvailable: 'Nobody available',
  callbackPromised: 'Callback promised',
  visitorCancelled: 'Visitor left the queue',
  resolved: 'Resolved',
  askCsat: 'Request for a rating',
  reopened: 'Reopened',
  dontKnow: 'No answer known',
};

export const STRATEGY_WORDS: Readonly<Record<RoutingStrategy, string>> = {
  round_robin: 'in turn',
  least_busy: 'to the agent with the fewest conversations',
  longest_idle: 'to the agent who has been idle longest',
  lead_owner_first: "to the lead's owner first",
};

export const WAITING_BOT_WORDS: Readonly<Record<WaitingBotMode, string>> = {
  silent: 'stays silent',
  holding: 'acknowledges messages and collects contact details',
  continue: 'keeps answering',
};

export const FALLBACK_WORDS: Readonly<Record<Fallback, string>> = {
  leave_contact: 'ask for contact details',
  callback: 'offer a callback',
  booking_link: 'offer the booking link',
  email: 'promise to write to a known address',
  bot_continues: 'let the bot go on',
};

/** Noun phrases; every one of them is a duration except the number of missed offers. */
export const TIMING_WORDS: Readonly<Record<keyof TimingPolicy, string>> = {
  offerSeconds: 'time to accept an offer',
  reofferAfterAllPassedSeconds: 'pause before a conversation everybody passed on is offered again',
  firstReplySeconds: 'time for the first reply after accepting',
  lostAgentSeconds: 'time before a disconnected agent counts as lost',
  visitorGoneSeconds: 'time before a silent browser counts as gone',
  maxWaitSeconds: 'longest wait before a fallback',
  stillWaitingSeconds: 'time before a waiting visitor hears from us again',
  inactivitySeconds: 'inactivity before a conversation is resolved',
  reopenSeconds: 'time in which a closed conversation can be reopened',
  missedOffersBeforeAway: 'missed offers before an agent is set away',
  responseTargetSeconds: 'target for the response time',
};

export const ROUTING_WORDS: Readonly<Record<keyof RoutingPolicy, string>> = {
  strategy: 'way of choosing an agent',
  ageingPerMinute: 'priority gained per minute of waiting',
  overflowTeamId: 'overflow team',
  overflowSeconds: 'wait before the overflow team gets it',
  idleKeepsCapacity: 'whether idle conversations take up capacity',
};
