import { messageFormSchema } from '../../contracts/api/message-form';
import { parseQualificationFlow } from '../../contracts/qualification';
import { inboxChannel } from '../../contracts/realtime/channels';
import { inboxEvents } from '../../contracts/realtime/events';
import type { MessageMeta } from '../../db/repositories/messages';
import type { BotReply } from '../../domain/bot/reply/bot-reply';
import { type AskedForm, formOf } from '../../domain/bot/reply/form-of';
import { replyTo } from '../../domain/bot/reply/reply-to';
import type { BotMode, TurnUnderstanding } from '../../domain/bot/understanding/turn-understanding';
import { waitInWords } from '../../domain/policy/waiting-words';
import { raiseAlert } from '../alerts/raise-alert';
import { makeEvent } from '../emit';
import { timesFor } from '../forms/times-for';
import { commandHandoff } from '../handoffs/decide';
import { openEpisode } from '../handoffs/open-episode';
import type { OrgPolicy } from '../policy/org-policy';
import { queuePlace } from '../routing/queue-place';
import { botAuthor, type Thread } from '../thread/thread';
import type { DecidedTurn } from './decide-turn';
import { holdBack } from './hold-back';

/**
 * Does what the policy decided on a turn: the bot's reply, a handoff, alerts to the team. While an episode is open
 * the decision is only recorded; "never mind" in the visitor's own words cancels the wait.
 */
export async function carryOut(
  thread: Thread,
  policy: OrgPolicy,
  understanding: TurnUnderstanding,
  asDecided: DecidedTurn,
  mode: BotMode,
): Promise<void> {
  const decided = holdBack(thread, understanding, asDecided);
  await raiseAlerts(thread, policy, decided);
  const reply = replyTo(understanding, withoutSecondHandoff(thread, decided), mode, {
    policy: policy.document,
    voice: policy.voice,
    orgName: policy.org.name,
    flow: parseQualificationFlow(policy.org.qualification),
    score: decided.score,
    times: await timesFor(thread, policy, understanding, mode),
    waiting: await waitingOf(thread, understanding),
  });
  if (reply) sayReply(thread, policy, decided, reply);
  if (thread.handoff) {
    const waits = thread.handoff.status === 'queued' || thread.handoff.status === 'offered';
    if (waits && understanding.kind === 'never_mind') {
      await commandHandoff(thread, policy, { type: 'cancel', cause: 'never_mind' });
    }
    return;
  }
  if (mode !== 'silent') await handOver(thread, policy, decided);
}

/** Opens the episode that the policy decided on, if it did. */
export async function handOver(
  thread: Thread,
  policy: OrgPolicy,
  { decision: { action }, decisionId, whyNow }: DecidedTurn,
): Promise<void> {
  if (action.kind !== 'handoff' || !action.reason) return;
  await openEpisode(thread, policy, {
    reason: action.reason,
    actor: { kind: 'system' },
    messageKey: action.messageKey,
    whyNow,
    trigger:
      action.triggerId && action.triggerName ? { id: action.triggerId, name: action.triggerName } : null,
    decisionId,
    teamId: action.teamId,
    skill: action.skill,
    priority: action.priority,
  });
}

/** A person is on the way already: what the policy would do now changes nothing that the bot says. */
function withoutSecondHandoff(thread: Thread, { decision }: DecidedTurn): DecidedTurn['decision'] {
  if (!thread.handoff || decision.action.kind === 'none') return decision;
  return { ...decision, action: { ...decision.action, kind: 'none' } };
}

async function waitingOf(thread: Thread, { language }: TurnUnderstanding) {
  const { handoff } = thread;
  if (!handoff || (handoff.status !== 'queued' && handoff.status !== 'offered')) return null;
  const place = await queuePlace(thread.work, handoff.id);
  return { position: place.position, wait: waitInWords(place.estimatedWaitSeconds, language) };
}

function sayReply(thread: Thread, policy: OrgPolicy, decided: DecidedTurn, reply: BotReply): void {
  const form = formOf(reply);
  thread.say({
    author: botAuthor(policy.voice.botName),
    text: reply.text,
    clientId: `turn-${decided.turnId}`,
    turnId: decided.turnId,
    meta: { sources: reply.sources, quickReplies: reply.quickReplies, ...asMeta(form) },
  });
  thread.change({ botState: JSON.parse(JSON.stringify(reply.state)) });
}

/** As it is stored: nobody has answered it yet. */
function asMeta(form: AskedForm | null): Pick<MessageMeta, 'form'> {
  if (form === null) return {};
  return { form: messageFormSchema.parse({ ...form, answeredBy: null }) };
}

async function raiseAlerts(
  thread: Thread,
  policy: OrgPolicy,
  { decision, whyNow, turnId }: DecidedTurn,
): Promise<void> {
  const { work, conversation } = thread;
  for (const { triggerId, name } of decision.alerts) {
    const trigger = policy.document.triggers.find(({ id }) => id === triggerId);
    await raiseAlert(work, {
      kind: 'policy_alert',
      title: name,
      text: whyNow,
      conversationId: conversation.id,
      leadId: conversation.leadId,
      to: { teamId: trigger?.teamId ?? conversation.teamId, managers: true },
      about: `policy_alert:${turnId}:${triggerId}`,
    });
    work.events.push(
      makeEvent(inboxEvents, inboxChannel(work.orgId), 'alert.raised', {
        conversationId: conversation.id,
        triggerName: name,
        text: whyNow,
        at: work.now.toISOString(),
      }),
    );
  }
}
