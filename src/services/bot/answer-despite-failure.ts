import { parseBotState } from '../../contracts/bot-state';
import { leadFieldsSchema } from '../../contracts/lead-fields';
import { isUnreachable, mayRetry } from '../../db/errors';
import { findPendingTurn, finishTurn, noteTurnFailure } from '../../db/repositories/turns';
import { blankUnderstanding } from '../../domain/bot/understanding/blank-understanding';
import { messageLanguage } from '../../domain/policy/waiting-words';
import type { SystemContext } from '../context';
import { openEpisode } from '../handoffs/open-episode';
import { loadOrgPolicy } from '../policy/org-policy';
import { saveThread } from '../thread/save-thread';
import { tell } from '../thread/tell';
import { openThread, type Thread } from '../thread/thread';
import { inTenant } from '../work';
import { handOver } from './carry-out';
import { decideTurn } from './decide-turn';
import { leadOf, modeOf } from './read-turn';

/** Once may be chance; the second time the bot gives up on a message. */
const FAILURES_TO_GIVE_UP = 2;

/**
 * After the bot could not work a turn out: the first time it may be tried again; the second time the policy decides
 * with the fact that the bot failed, and the visitor hears something in any case (design §3, `bot_failure`). A
 * database that is not there or a lost race is not the bot's failure.
 * @throws the error itself when it was not
 */
export async function answerDespiteFailure(
  ctx: SystemContext,
  { conversationId, error }: { readonly conversationId: string; readonly error: unknown },
): Promise<void> {
  if (isUnreachable(error) || mayRetry(error)) throw error;
  const { log } = ctx;
  log.error({ err: error, conversationId }, 'the bot could not work a turn out');
  if ((await noteFailure(ctx, conversationId, error)) < FAILURES_TO_GIVE_UP) return;
  try {
    await inTenant(ctx, (work) => openThread(work, conversationId).then(letPolicyDecide));
  } catch (again) {
    log.error({ err: again, conversationId }, 'the policy could not be asked about a turn the bot failed at');
    await inTenant(ctx, (work) => openThread(work, conversationId).then(callForPerson));
  }
}

function noteFailure(ctx: SystemContext, conversationId: string, error: unknown): Promise<number> {
  return inTenant(ctx, async (work) => {
    await openThread(work, conversationId);
    const turn = await findPendingTurn(work, conversationId);
    if (!turn) return 0;
    return noteTurnFailure(work, turn.id, error instanceof Error ? error.message : String(error));
  });
}

async function letPolicyDecide(thread: Thread): Promise<void> {
  const { work, conversation } = thread;
  const turn = await findPendingTurn(work, conversation.id);
  if (!turn) return;
  const policy = await loadOrgPolicy(work);
  const mode = modeOf(thread, policy);
  const understanding = blankUnderstanding({
    message: { id: turn.messageId, text: turn.text, at: turn.createdAt },
    state: parseBotState(conversation.botState),
    fields: leadFieldsSchema.catch({}).parse((await leadOf(thread)).fields),
    language: messageLanguage(conversation.language),
  });
  thread.change({ botState: JSON.parse(JSON.stringify(understanding.state)) });
  const decided = await decideTurn(thread, policy, turn, understanding, { botFailed: true });
  if (mode !== 'silent' && thread.handoff === null) {
    await handOver(thread, policy, decided);
    if (decided.decision.action.kind !== 'handoff') tell(thread, policy, ['dontKnow'], {});
  }
  await finishTurn(work, turn.id, mode === 'silent' ? 'dropped' : 'done');
  await saveThread(thread);
}

/** What is left when not even the policy can be asked: a person. */
async function callForPerson(thread: Thread): Promise<void> {
  const { work, conversation } = thread;
  const turn = await findPendingTurn(work, conversation.id);
  if (!turn) return;
  const policy = await loadOrgPolicy(work);
  const mode = modeOf(thread, policy);
  if (mode !== 'silent' && thread.handoff === null) {
    await openEpisode(thread, policy, {
      reason: 'bot_failure',
      actor: { kind: 'system' },
      messageKey: 'handoffRequested',
      whyNow: 'The bot failed to reply because of a technical fault.',
      trigger: null,
      decisionId: null,
      teamId: null,
      skill: null,
      priority: null,
    });
  }
  await finishTurn(work, turn.id, mode === 'silent' ? 'dropped' : 'done');
  await saveThread(thread);
}
