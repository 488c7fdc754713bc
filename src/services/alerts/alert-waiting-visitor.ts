import { findLead } from '../../db/queries/thread-people';
import { durationInWords } from '../../domain/alerts/duration-words';
import type { Thread } from '../thread/thread';
import { raiseAlert } from './raise-alert';
import { sayWho } from './say-who';

/**
 * Tells the team that a visitor still waits, at the moments at which the policy lets the visitor hear it too. Part of
 * the caller's transaction.
 */
export async function alertWaitingVisitor(thread: Thread): Promise<void> {
  const { work, handoff, conversation } = thread;
  if (!handoff) return;
  const waitedSeconds = Math.round((work.now.getTime() - handoff.waitingSince.getTime()) / 1000);
  await raiseAlert(work, {
    kind: 'waiting_visitor',
    title: `${sayWho(await findLead(work, conversation.leadId))} has waited ${durationInWords(waitedSeconds)}`,
    text: handoff.whyNow,
    conversationId: conversation.id,
    leadId: conversation.leadId,
    to: { teamId: handoff.teamId, managers: false },
    about: `waiting_visitor:${handoff.id}@${work.now.toISOString()}`,
  });
}
