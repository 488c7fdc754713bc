import { finishTurn, type PendingTurn } from '../../db/repositories/turns';
import { say } from '../../domain/bot/phrases/say';
import { messageLanguage } from '../../domain/policy/waiting-words';
import type { OrgPolicy } from '../policy/org-policy';
import { saveThread } from '../thread/save-thread';
import { botAuthor, type Thread } from '../thread/thread';
import { modeOf } from './read-turn';

/** A message without words: files only. There is nothing to understand or to decide. */
export const isFileOnly = (turn: PendingTurn) => turn.text.trim() === '';

/**
 * Ends the turn of a message that is only files: the bot says that it has arrived and asks what it is about. It counts
 * neither as a question nor as one that the bot could not answer, and moves no score.
 */
export async function acknowledgeFile(thread: Thread, policy: OrgPolicy, turn: PendingTurn): Promise<void> {
  const mode = modeOf(thread, policy);
  if (mode !== 'silent') {
    const speech = {
      language: messageLanguage(thread.language),
      voice: policy.voice,
      values: { orgName: policy.org.name },
    };
    thread.say({
      author: botAuthor(policy.voice.botName),
      text: say(mode === 'hold' ? 'waitingNoted' : 'fileReceived', speech),
      clientId: `turn-${turn.id}`,
      turnId: turn.id,
    });
  }
  await finishTurn(thread.work, turn.id, mode === 'silent' ? 'dropped' : 'done');
  await saveThread(thread);
}
