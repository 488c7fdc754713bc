import type { FigureKey } from '../../../domain/metrics/figures';

/** How handoffs of the period ended, and those that have not. */
export const ENDS: readonly FigureKey[] = [
  'endedResolved',
  'endedReturned',
  'endedTransferred',
  'endedAbandoned',
  'endedCancelled',
  'endedUnserved',
  'waitingEpisodes',
];

export const WAITING: readonly FigureKey[] = [
  'serviceLevel',
  'serviceLevelInHours',
  'unansweredShare',
  'responseTimeInHours',
  'visitorWait',
  'secondWait',
  'unansweredSecondWaitShare',
];

export const OUTCOMES: readonly FigureKey[] = [
  'qualifiedShare',
  'timerResolvedShare',
  'visitorLeftResolved',
  'openConversations',
  'botOnlyConversionRate',
  'existingCustomerConversionRate',
  'wonDeals',
];

export const SATISFACTION: readonly FigureKey[] = [
  'csatResponseRate',
  'rated5',
  'rated4',
  'rated3',
  'rated2',
  'rated1',
];

export const CONTEXT: readonly FigureKey[] = [
  'packetCompleteShare',
  'packetOpenedShare',
  'reAskedShare',
  'reAsks',
];

export const AGENTS_SAY: readonly FigureKey[] = [
  'feedbackShare',
  'rightTimeShare',
  'feedbackEarly',
  'feedbackLate',
  'rightReasonShare',
  'enoughContextShare',
];
