import type { HandoffSummary, TeamConversation } from '../../../contracts/api/conversation';

const MEMBER = { maya: 'a0000000-0000-4000-8000-000000000001', liam: 'a0000000-0000-4000-8000-000000000002' };

export const MAYA = { id: MEMBER.maya, name: 'Maya Chen' };
export const LIAM = { id: MEMBER.liam, name: 'Liam Novak' };

/** A UUID that ends in a number, so that tests can name conversations by it. */
export const idOf = (number: number) => `c0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export function aHandoff(part: Partial<HandoffSummary> = {}): HandoffSummary {
  return {
    id: 'b0000000-0000-4000-8000-000000000001',
    status: 'queued',
    reason: 'visitor_request',
    triggerName: 'Asked for a person',
    whyNow: 'Asked to talk to a person.',
    priority: 50,
    team: null,
    owner: null,
    offeredTo: null,
    offerDeadline: null,
    requestedAt: '2026-03-02T09:00:00.000Z',
    creditedWaitSeconds: 0,
    waitingSince: '2026-03-02T09:00:00.000Z',
    acceptedAt: null,
    engagedAt: null,
    endedAt: null,
    outcome: null,
    version: 1,
    ...part,
  };
}

/** A conversation with the bot, called by number. */
export function aConversation(number: number, part: Partial<TeamConversation> = {}): TeamConversation {
  return {
    id: idOf(number),
    status: 'bot',
    version: 1,
    lastSeq: 1,
    lastTeamSeq: 1,
    lead: {
      id: `d0000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
      displayName: `Visitor ${number}`,
      name: null,
      email: null,
      company: null,
      score: 40,
      band: 'warm',
      stage: 'engaged',
      dealValueMinor: null,
      currency: 'EUR',
    },
    handoff: null,
    begun: true,
    lastHandoffId: null,
    owner: null,
    tags: [],
    visitorDeliveredSeq: 0,
    visitorReadSeq: 0,
    channel: { id: 'e0000000-0000-4000-8000-000000000001', name: 'Website' },
    language: 'en',
    lastMessage: { preview: 'Hello', author: 'visitor', at: '2026-03-02T09:00:00.000Z' },
    unread: 1,
    snoozedUntil: null,
    closedAt: null,
    createdAt: '2026-03-02T08:59:00.000Z',
    ...part,
  };
}

/** One that waits for a person. */
export function aWaiting(
  number: number,
  handoff: Partial<HandoffSummary> = {},
  version = 2,
): TeamConversation {
  return aConversation(number, { status: 'waiting', version, handoff: aHandoff(handoff) });
}

/** One that a member has. */
export function aTaken(number: number, owner: { id: string; name: string }, version = 3): TeamConversation {
  return aConversation(number, {
    status: 'human',
    version,
    owner,
    handoff: aHandoff({ status: 'accepted', owner }),
  });
}
