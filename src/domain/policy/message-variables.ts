import type { MessageKey } from './types';

/**
 * What a template may speak of. `wait`, `opensAt` and `callbackAt` are adverbs that fit after a verb:
 * "shortly" or "in about 5 minutes", "on Monday at 09:00", "by Monday at 10:00" (see `waiting-words.ts`).
 */
export const MESSAGE_VARIABLES = {
  visitorName: "The visitor's name",
  agentName: 'The agent who helps, or helped last',
  teamName: 'The team that takes over',
  botName: "The bot's name from the brand voice",
  orgName: "The organisation's name",
  position: 'Place in the queue, 1 is next',
  wait: 'Expected wait: “shortly” under two minutes, otherwise “in about 5 minutes”',
  opensAt: 'When the team is back, “on Monday at 09:00”',
  callbackAt: 'When someone gets in touch, “by Monday at 10:00”',
  bookingUrl: 'The link for booking a meeting',
} as const;

export type MessageVariable = keyof typeof MESSAGE_VARIABLES;

/** Values for a template; what is missing, null or blank counts as unknown. */
export type MessageValues = Partial<Record<MessageVariable, string | number | null>>;

const ALWAYS = ['visitorName', 'botName', 'orgName'] as const;
const HANDOVER = ['teamName', 'position', 'wait', 'bookingUrl'] as const;

const BESIDES: Readonly<Record<MessageKey, readonly MessageVariable[]>> = {
  greeting: [],
  handoffRequested: HANDOVER,
  handoffHighScore: HANDOVER,
  handoffKnowledgeGap: HANDOVER,
  handoffFrustration: HANDOVER,
  handoffAsk: ['teamName', 'wait', 'bookingUrl'],
  queued: HANDOVER,
  queuedLong: HANDOVER,
  stillWaiting: HANDOVER,
  holding: HANDOVER,
  agentJoined: ['agentName', 'teamName'],
  agentLost: ['agentName', 'teamName', 'position', 'wait'],
  transferred: ['agentName', 'teamName', 'position', 'wait'],
  returnedToBot: ['agentName', 'teamName'],
  outOfHours: ['teamName', 'opensAt', 'bookingUrl'],
  nobodyAvailable: ['teamName', 'opensAt', 'bookingUrl'],
  callbackPromised: ['teamName', 'callbackAt', 'bookingUrl'],
  visitorCancelled: [],
  resolved: ['agentName', 'teamName'],
  askCsat: ['agentName', 'teamName'],
  reopened: ['agentName', 'teamName'],
  dontKnow: [],
};

/** Variables that are filled when this message is said. */
export function variablesFor(key: MessageKey): readonly MessageVariable[] {
  return [...ALWAYS, ...BESIDES[key]];
}

/** Whether a template may speak of it. */
export function isMessageVariable(name: string): name is MessageVariable {
  return Object.hasOwn(MESSAGE_VARIABLES, name);
}
