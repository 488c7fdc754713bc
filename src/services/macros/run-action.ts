import { MESSAGE_CHARACTERS } from '../../contracts/primitives';
import { findTeamConversation } from '../../db/queries/team-conversation';
import { can, type Permission } from '../../domain/access/permissions';
import type { MacroAction, MacroActionType } from '../../domain/macros/actions';
import { fillReply, replyValues } from '../../domain/replies/reply-template';
import type { MemberContext } from '../context';
import { closeConversation } from '../conversations/close-conversation';
import { postTeamMessage } from '../conversations/post-team-message';
import { snoozeConversation } from '../conversations/snooze-conversation';
import { resolveHandoff } from '../handoffs/resolve-handoff';
import { returnHandoff } from '../handoffs/return-handoff';
import { takeOverConversation } from '../handoffs/take-over-conversation';
import { transferHandoff } from '../handoffs/transfer-handoff';
import { patchLead } from '../leads/patch-lead';
import { loadOrgPolicy } from '../policy/org-policy';
import { notFound, ServiceProblem } from '../problem';
import { changeConversationTags } from '../tags/change-conversation-tags';
import type { Work } from '../work';

export interface MacroStep {
  readonly conversationId: string;
  /** Of this action alone. */
  readonly clientId: string;
  readonly macroName: string;
}

type Inside = MemberContext & { readonly work: Work };
type Conversation = NonNullable<Awaited<ReturnType<typeof findTeamConversation>>>;

/** What the member would need for doing it by hand. */
const NEEDS: Readonly<Record<MacroActionType, Permission>> = {
  send_reply: 'conversation.reply',
  add_note: 'conversation.reply',
  add_tags: 'conversation.reply',
  assign: 'conversation.assign',
  snooze: 'conversation.reply',
  set_stage: 'leads.edit',
  resolve: 'conversation.reply',
  return_to_bot: 'conversation.reply',
  close: 'conversation.reply',
};

/**
 * Does one action of a macro through the same use case as a person would, in the transaction of the context.
 * @throws ServiceProblem whatever that use case is refused with, forbidden
 */
export async function runAction(ctx: Inside, action: MacroAction, step: MacroStep): Promise<void> {
  if (!can(ctx.actor.role, NEEDS[action.type])) throw new ServiceProblem('forbidden');
  const { conversationId } = step;
  const conversation = await findTeamConversation(ctx.work, conversationId);
  if (!conversation) throw notFound('conversation');
  switch (action.type) {
    case 'send_reply':
    case 'add_note': {
      const text = await wordsOf(ctx, action.text, conversation);
      const isNote = action.type === 'add_note';
      await postTeamMessage(ctx, { conversationId, clientId: step.clientId, text, private: isNote });
      return;
    }
    case 'add_tags':
      await changeConversationTags(ctx, { conversationId, add: action.tagIds, remove: [] });
      return;
    case 'assign':
      return assign(ctx, action.to, conversation, step);
    case 'snooze':
      await snoozeConversation(ctx, { conversationId, until: later(ctx.work.now, action.minutes) });
      return;
    case 'set_stage':
      await patchLead(ctx, { leadId: conversation.lead.id, patch: { stage: action.stage } });
      return;
    case 'resolve':
      await resolveHandoff(ctx, { handoffId: openEpisode(conversation), ...action });
      return;
    case 'return_to_bot':
      await returnHandoff(ctx, { handoffId: openEpisode(conversation), note: action.note });
      return;
    case 'close':
      await closeConversation(ctx, { conversationId });
      return;
  }
}

async function assign(
  ctx: Inside,
  to: Extract<MacroAction, { type: 'assign' }>['to'],
  conversation: Conversation,
  { conversationId, macroName }: MacroStep,
): Promise<void> {
  if (to.kind === 'me' || to.id === ctx.actor.memberId) {
    await takeOverConversation(ctx, { conversationId, overrideCapacity: false });
    return;
  }
  const target = to.kind === 'team' ? { teamId: to.id } : { memberId: to.id };
  const note = `Passed on by ${ctx.actor.name} with “${macroName}”`;
  await transferHandoff(ctx, { handoffId: openEpisode(conversation), note, ...target });
}

function openEpisode({ handoff }: Conversation): string {
  if (!handoff) throw new ServiceProblem('not_owner', 'Take the conversation first');
  return handoff.id;
}

/** Words with their variables filled from what is stored now. */
async function wordsOf(ctx: Inside, template: string, { lead }: Conversation): Promise<string> {
  const { org } = await loadOrgPolicy(ctx.work);
  const text = fillReply(template, replyValues({ lead, agentName: ctx.actor.name, orgName: org.name }));
  if (text === '') throw new ServiceProblem('conflict', 'Nothing is left to say without the visitor’s name');
  if ([...text].length <= MESSAGE_CHARACTERS) return text;
  throw new ServiceProblem('conflict', `More than ${MESSAGE_CHARACTERS.toLocaleString('en')} characters`);
}

const later = (now: Date, minutes: number | null) =>
  minutes === null ? null : new Date(now.getTime() + minutes * 60_000);
