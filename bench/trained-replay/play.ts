import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { postMessage } from '../../src/services/chat/post-message';
import type { TestChannel } from '../../tests/factories/channel';
import { startVisitor } from '../../tests/factories/visitor';
import type { LabelledRecording } from './labelled-recordings';

const AT_ONCE = 6;
const LOOK_MS = 25;
const ANSWERED_WITHIN_MS = 60_000;

/** Plays conversations as live visitors, each message after the bot's turn on the one before. @returns the errors */
export async function play(
  admin: Pool,
  channel: TestChannel,
  recordings: readonly LabelledRecording[],
): Promise<string[]> {
  const waiting = [...recordings];
  const errors: string[] = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await playOne(admin, channel, next).catch((error: unknown) => errors.push(String(error)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return errors;
}

/** The id of a message says which turn of which recording it was. */
export const messageIdOf = (recording: LabelledRecording, turn: number) => `${recording.id}:${turn}`;

async function playOne(admin: Pool, channel: TestChannel, recording: LabelledRecording): Promise<void> {
  const visitor = await startVisitor(channel);
  for (const [index, { text }] of recording.turns.entries()) {
    const { answer } = await postMessage(visitor.ctx, { clientId: messageIdOf(recording, index), text });
    await turnEnded(admin, answer.message.id);
  }
}

async function turnEnded(admin: Pool, messageId: string): Promise<void> {
  const endsAt = Date.now() + ANSWERED_WITHIN_MS;
  while (Date.now() < endsAt) {
    const { rows } = await admin.query(`select 1 from turn where "messageId" = $1 and status <> 'pending'`, [
      messageId,
    ]);
    if (rows.length > 0) return;
    await pause(LOOK_MS);
  }
  throw new Error('no answer within a minute');
}
