import type { DecisionSummary, Transition } from '../../../contracts/api/conversation';
import type { TeamMessage } from '../../../contracts/api/message';
import { idOf } from '../state/conversation.fixture';
import type { ThreadEntry } from './thread-entry';

const START = Date.parse('2026-03-02T09:00:00Z');
const at = (teamSeq: number) => new Date(START + teamSeq * 10_000).toISOString();

/** A visitor's public message with this number among the changes, ten seconds after the one before. */
export function aMessage(teamSeq: number, part: Partial<TeamMessage> = {}): ThreadEntry {
  return {
    kind: 'message',
    message: {
      id: idOf(teamSeq),
      seq: teamSeq,
      changeSeq: teamSeq,
      teamSeq,
      changeTeamSeq: teamSeq,
      author: { kind: 'visitor', name: 'Ana' },
      text: `Message ${teamSeq}`,
      private: false,
      clientId: null,
      sources: [],
      quickReplies: [],
      attachments: [],
      quote: null,
      editedAt: null,
      retractedAt: null,
      createdAt: at(teamSeq),
      authorMemberId: null,
      mentions: [],
      handoffId: null,
      ...part,
    },
  };
}

export function aTransition(teamSeq: number, toStatus: string, fromStatus: string | null): ThreadEntry {
  const transition: Transition = {
    id: idOf(teamSeq),
    teamSeq,
    handoffId: idOf(900),
    kind: toStatus,
    fromStatus,
    toStatus,
    actor: { kind: 'member', name: 'Maya Chen' },
    text: `to ${toStatus}`,
    at: at(teamSeq),
  };
  return { kind: 'transition', transition };
}

export function aDecision(teamSeq: number, messageTeamSeq: number, action = 'none'): ThreadEntry {
  const decision: DecisionSummary = {
    id: idOf(teamSeq),
    teamSeq,
    messageId: idOf(messageTeamSeq),
    policyVersion: 1,
    action,
    triggerName: null,
    whyNow: '',
    whyNotYet: ['The score is 40; 70 would be needed.'],
    createdAt: at(teamSeq),
  };
  return { kind: 'decision', decision };
}
