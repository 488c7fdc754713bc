import type { FigureKey } from './figures';

/** Words of a figure for tiles, tables and the hover text; `docs/metrics.md` says the same at length. */
export interface FigureDefinition {
  readonly label: string;
  /** One sentence a sales manager understands. */
  readonly definition: string;
  readonly unit: 'share' | 'seconds' | 'count';
  /** Which way is better; `neutral` where neither is. */
  readonly direction: 'higher' | 'lower' | 'neutral';
  /** What is counted: for a rate its denominator, for a duration what was timed. */
  readonly noun: string;
}

type Words = (
  direction: FigureDefinition['direction'],
  noun: string,
  label: string,
  definition: string,
) => FigureDefinition;

const measuredIn =
  (unit: FigureDefinition['unit']): Words =>
  (direction, noun, label, definition) => ({ label, definition, unit, direction, noun });

const share = measuredIn('share');
const seconds = measuredIn('seconds');
const count = measuredIn('count');

export const FIGURE_DEFINITIONS: Readonly<Record<FigureKey, FigureDefinition>> = {
  transferRate: share(
    'neutral',
    'conversations',
    'Transfer rate',
    'Conversations with at least one handoff, out of all conversations in which a visitor wrote something.',
  ),
  episodeShare: share(
    'neutral',
    'handoffs',
    'Share of handoffs',
    'Handoffs of this team, member or reason, out of all handoffs.',
  ),
  serviceLevel: share(
    'higher',
    'handoffs',
    'Service level',
    'Handoffs that a person answered within the target, out of those answered or left unanswered past it; takeovers, spam and visitors who left earlier are not counted.',
  ),
  serviceLevelInHours: share(
    'higher',
    'handoffs',
    'Service level in business hours',
    'The service level on a clock that runs only while you are open.',
  ),
  unansweredShare: share(
    'lower',
    'handoffs',
    'Unanswered',
    'Handoffs that ended before a person wrote a word, out of all that were answered or ended; one that was passed on is judged where it went.',
  ),
  abandonmentRate: share(
    'lower',
    'handoffs',
    'Left the queue',
    'Handoffs whose visitor went away or said “never mind” before a person wrote, out of all that were answered or ended; takeovers are not counted.',
  ),
  unansweredSecondWaitShare: share(
    'lower',
    'second waits',
    'Second waits unanswered',
    'Waits that began when the agent was lost in mid-conversation and that nobody ended with an answer.',
  ),
  resolutionRate: share(
    'higher',
    'conversations',
    'Resolution rate',
    'Transferred conversations whose last handoff was resolved and not reopened within 7 days, out of those that have ended; spam is not counted.',
  ),
  timerResolvedShare: share(
    'lower',
    'resolved conversations',
    'Resolved by inactivity',
    'Resolved conversations that no agent closed: the visitor had gone quiet after a person had the last word.',
  ),
  csat: share(
    'higher',
    'ratings',
    'CSAT',
    'Ratings of 4 or 5, out of all ratings of handoffs in which a person wrote; a visitor who rates twice counts with the last rating.',
  ),
  csatResponseRate: share(
    'higher',
    'handoffs',
    'CSAT response rate',
    'Visitors who rated, out of those who were asked.',
  ),
  conversionRate: share(
    'higher',
    'conversations',
    'Conversion rate',
    'Conversations that a person took part in and that were credited with a won deal within 30 days, out of all such conversations; existing customers are shown apart.',
  ),
  existingCustomerConversionRate: share(
    'higher',
    'conversations',
    'Conversion of existing customers',
    'The conversion rate of conversations with leads who had bought before.',
  ),
  botOnlyConversionRate: share(
    'higher',
    'conversations',
    'Bot-only conversion',
    'Conversations in which no person wrote and that were credited with a won deal within 30 days, out of all such conversations.',
  ),
  qualifiedShare: share(
    'higher',
    'handoffs',
    'Qualified share',
    'Handoffs that ended as qualified, meeting booked or won, out of all in which a person wrote.',
  ),
  packetCompleteShare: share(
    'higher',
    'handoffs',
    'Context complete',
    'Accepted handoffs whose context packet was complete at that moment.',
  ),
  packetOpenedShare: share(
    'higher',
    'handoffs',
    'Context read first',
    'Handoffs in which the agent opened the context before the first reply, out of all in which a person wrote.',
  ),
  reAskedShare: share(
    'lower',
    'handoffs',
    'Asked again',
    'Handoffs in which the agent asked for something the visitor had already told, out of all in which a person wrote.',
  ),
  feedbackShare: share(
    'higher',
    'handoffs',
    'Feedback given',
    'Ended handoffs about which an agent answered the feedback questions, out of all that an agent held.',
  ),
  rightTimeShare: share(
    'higher',
    'answers',
    'Right time',
    'Agents who said that the handoff came at the right time, out of those who answered this question.',
  ),
  rightReasonShare: share(
    'higher',
    'answers',
    'Right reason',
    'Agents who said that the reason was right, out of those who answered this question.',
  ),
  enoughContextShare: share(
    'higher',
    'answers',
    'Enough context',
    'Agents who said that the context was enough, out of those who answered this question.',
  ),
  responseTime: seconds(
    'lower',
    'answered handoffs',
    'Response time',
    'Time from the request for a person to the first message of a person; unanswered handoffs are shown beside it.',
  ),
  responseTimeInHours: seconds(
    'lower',
    'answered handoffs',
    'Response time in business hours',
    'The response time on a clock that runs only while you are open.',
  ),
  visitorWait: seconds(
    'lower',
    'answered requests',
    'Visitor wait',
    'Time from the visitor’s first request to the first message of any person, transfers included.',
  ),
  waitUntilLeft: seconds(
    'neutral',
    'visitors who left',
    'Wait until they left',
    'Time from the request to the moment at which the visitor left the queue without an answer.',
  ),
  secondWait: seconds(
    'lower',
    'second waits',
    'Second wait',
    'Time from losing the agent in mid-conversation to the next message of a person.',
  ),
  timeToResolution: seconds(
    'lower',
    'resolved handoffs',
    'Time to resolution',
    'Time from the request for a person to the resolution, transfers included, spam left out.',
  ),
  agentTime: seconds(
    'neutral',
    'answered handoffs',
    'Agent time',
    'Time that agents held handoffs, from acceptance to end without snoozes.',
  ),
  qualifiedAgentTime: seconds(
    'neutral',
    'qualified handoffs',
    'Agent time on qualified',
    'Agent time spent on handoffs that ended as qualified, meeting booked or won.',
  ),
  visits: count(
    'neutral',
    'visits',
    'Chat opened',
    'Times the chat was opened, whether or not the visitor wrote something.',
  ),
  transferredConversations: count(
    'neutral',
    'conversations',
    'Person asked for',
    'Conversations with at least one handoff.',
  ),
  acceptedConversations: count(
    'neutral',
    'conversations',
    'Accepted',
    'Transferred conversations that an agent accepted.',
  ),
  engagedConversations: count(
    'neutral',
    'conversations',
    'Answered by a person',
    'Transferred conversations in which a person wrote.',
  ),
  resolvedConversations: count(
    'higher',
    'conversations',
    'Resolved for good',
    'Answered conversations whose last handoff was resolved and not reopened within 7 days, spam left out.',
  ),
  wonConversations: count(
    'higher',
    'conversations',
    'Won',
    'Resolved conversations that were credited with a won deal within 30 days.',
  ),
  requests: count(
    'neutral',
    'handoffs',
    'Requests',
    'Handoffs requested in the period, on the day of the request, takeovers included.',
  ),
  conversations: count(
    'neutral',
    'conversations',
    'Conversations',
    'Conversations in which a visitor wrote something, on the day of the first message.',
  ),
  episodes: count(
    'neutral',
    'handoffs',
    'Handoffs',
    'Handoffs of these conversations; one conversation can have several.',
  ),
  engagedEpisodes: count('neutral', 'handoffs', 'Answered handoffs', 'Handoffs in which a person wrote.'),
  waitingEpisodes: count(
    'lower',
    'handoffs',
    'Still waiting',
    'Open handoffs in which no person has written yet.',
  ),
  openConversations: count(
    'neutral',
    'conversations',
    'Still open',
    'Transferred conversations whose handoff has not ended; they are not in the resolution rate yet.',
  ),
  visitorLeftResolved: count(
    'neutral',
    'conversations',
    'Resolved as the visitor left',
    'Resolved conversations that ended because the visitor went away.',
  ),
  wonDeals: count(
    'higher',
    'deals',
    'Won deals',
    'Won deals credited to conversations that a person took part in.',
  ),
  reAsks: count(
    'lower',
    'messages',
    'Repeated questions',
    'Agent messages that asked for something already told.',
  ),
  feedbackEarly: count('lower', 'answers', 'Too early', 'Agents who said that the handoff came too early.'),
  feedbackLate: count('lower', 'answers', 'Too late', 'Agents who said that the handoff came too late.'),
  endedResolved: count('higher', 'handoffs', 'Resolved', 'Handoffs that ended resolved.'),
  endedReturned: count(
    'neutral',
    'handoffs',
    'Returned to the bot',
    'Handoffs that an agent gave back to the bot.',
  ),
  endedTransferred: count(
    'neutral',
    'handoffs',
    'Transferred',
    'Handoffs passed on to another member or team.',
  ),
  endedAbandoned: count(
    'lower',
    'handoffs',
    'Abandoned',
    'Handoffs whose visitor left before a person wrote.',
  ),
  endedCancelled: count(
    'neutral',
    'handoffs',
    'Cancelled',
    'Handoffs whose visitor no longer wanted a person.',
  ),
  endedUnserved: count(
    'lower',
    'handoffs',
    'Unserved',
    'Handoffs that nobody could take; a fallback was given.',
  ),
  rated1: count('neutral', 'ratings', 'Rated 1', 'Ratings of 1 out of 5.'),
  rated2: count('neutral', 'ratings', 'Rated 2', 'Ratings of 2 out of 5.'),
  rated3: count('neutral', 'ratings', 'Rated 3', 'Ratings of 3 out of 5.'),
  rated4: count('neutral', 'ratings', 'Rated 4', 'Ratings of 4 out of 5.'),
  rated5: count('neutral', 'ratings', 'Rated 5', 'Ratings of 5 out of 5.'),
};
