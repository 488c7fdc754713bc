import type { OpenInterval } from '../time/types';
import { DEFAULT_SCORING } from './default-scoring';
import { defaultTriggers } from './default-triggers';
import { MESSAGES_AR } from './messages-ar';
import { MESSAGES_DE } from './messages-de';
import { MESSAGES_EN } from './messages-en';
import { MESSAGES_ES } from './messages-es';
import { MESSAGES_FR } from './messages-fr';
import { MESSAGES_PT } from './messages-pt';
import type { LocalisedText, MessageKey, PolicyDocument } from './types';

const NINE_TO_SIX: readonly OpenInterval[] = [{ from: 9 * 60, to: 18 * 60 }];

/**
 * The policy a new organisation starts with: sound, in six languages, open around the clock.
 *
 * @param options.timeZone IANA zone of the organisation
 * @param options.teamId   team that gets every handoff; left out, the channel's own team does
 */
export function defaultPolicy(options: { timeZone: string; teamId?: string }): PolicyDocument {
  return {
    triggers: defaultTriggers(options.teamId ?? null),
    scoring: DEFAULT_SCORING,
    routing: {
      strategy: 'longest_idle',
      ageingPerMinute: 2,
      overflowTeamId: null,
      overflowSeconds: 180,
      idleKeepsCapacity: false,
    },
    timing: {
      offerSeconds: 30,
      reofferAfterAllPassedSeconds: 60,
      firstReplySeconds: 120,
      lostAgentSeconds: 60,
      visitorGoneSeconds: 180,
      maxWaitSeconds: 600,
      stillWaitingSeconds: 120,
      inactivitySeconds: 1800,
      reopenSeconds: 7 * 24 * 3600,
      missedOffersBeforeAway: 2,
      responseTargetSeconds: 60,
    },
    hours: {
      timeZone: options.timeZone,
      alwaysOpen: true,
      // Takes effect once "always open" is switched off.
      week: { 1: NINE_TO_SIX, 2: NINE_TO_SIX, 3: NINE_TO_SIX, 4: NINE_TO_SIX, 5: NINE_TO_SIX, 6: [], 7: [] },
      exceptions: [],
    },
    botWhileWaiting: 'holding',
    fallbacks: ['leave_contact', 'callback', 'bot_continues'],
    bookingUrl: null,
    messages: defaultMessages(),
  };
}

/** Every message in every language we write. */
function defaultMessages(): PolicyDocument['messages'] {
  return {
    greeting: inAllLanguages('greeting'),
    handoffRequested: inAllLanguages('handoffRequested'),
    handoffHighScore: inAllLanguages('handoffHighScore'),
    handoffKnowledgeGap: inAllLanguages('handoffKnowledgeGap'),
    handoffFrustration: inAllLanguages('handoffFrustration'),
    handoffAsk: inAllLanguages('handoffAsk'),
    queued: inAllLanguages('queued'),
    queuedLong: inAllLanguages('queuedLong'),
    stillWaiting: inAllLanguages('stillWaiting'),
    holding: inAllLanguages('holding'),
    agentJoined: inAllLanguages('agentJoined'),
    agentLost: inAllLanguages('agentLost'),
    transferred: inAllLanguages('transferred'),
    returnedToBot: inAllLanguages('returnedToBot'),
    outOfHours: inAllLanguages('outOfHours'),
    nobodyAvailable: inAllLanguages('nobodyAvailable'),
    callbackPromised: inAllLanguages('callbackPromised'),
    visitorCancelled: inAllLanguages('visitorCancelled'),
    resolved: inAllLanguages('resolved'),
    askCsat: inAllLanguages('askCsat'),
    reopened: inAllLanguages('reopened'),
    dontKnow: inAllLanguages('dontKnow'),
  };
}

function inAllLanguages(key: MessageKey): LocalisedText {
  return {
    en: MESSAGES_EN[key],
    de: MESSAGES_DE[key],
    es: MESSAGES_ES[key],
    fr: MESSAGES_FR[key],
    pt: MESSAGES_PT[key],
    ar: MESSAGES_AR[key],
  };
}
