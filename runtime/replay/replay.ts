import { HttpClient, ReplayError } from './http-client';
import { type InboxWatcher, watchInbox } from './inbox-watcher';
import { inspectConversation } from './inspect-conversation';
import type { Recording } from './read-recording';
import { Tally } from './tally';
import { signIn, type TeamSession } from './team-session';
import { ReplayVisitor } from './visitor';

export interface ReplaySettings {
  readonly url: string;
  readonly org: string;
  readonly email: string;
  readonly password: string;
  readonly channel: string;
  readonly concurrency: number;
  /** Called after each conversation. */
  readonly onProgress: (done: number) => void;
}

interface Stage {
  readonly settings: ReplaySettings;
  readonly http: HttpClient;
  readonly session: TeamSession;
  readonly watcher: InboxWatcher;
  readonly tally: Tally;
}

/**
 * Plays recorded visitor turns through the HTTP API of a running system while an agent's inbox is open, and compares
 * what was sent with what both sides find.
 * @throws LaunchError when there is no such system or nobody can sign in
 */
export async function replay(recordings: readonly Recording[], settings: ReplaySettings): Promise<Tally> {
  const tally = new Tally();
  const http = new HttpClient(settings.url, tally);
  const session = await signIn(http, settings);
  const watcher = await watchInbox(http, session);
  const stage = { settings, http, session, watcher, tally };
  const waiting = [...recordings];
  let done = 0;
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await playSafely(next, stage);
      settings.onProgress(++done);
    }
  };
  try {
    await Promise.all(Array.from({ length: settings.concurrency }, work));
  } finally {
    watcher.stop();
  }
  return tally;
}

/** A conversation that breaks off is counted and does not stop the others. */
async function playSafely(recording: Recording, stage: Stage): Promise<void> {
  try {
    await play(recording, stage);
  } catch (error) {
    // The call that was refused has counted itself.
    if (!(error instanceof ReplayError)) stage.tally.error('broken_off');
  }
}

async function play(
  { utterances }: Recording,
  { settings, http, session, watcher, tally }: Stage,
): Promise<void> {
  const visitor = await ReplayVisitor.arrive(http, settings.channel);
  try {
    for (const text of utterances) {
      const sentAt = performance.now();
      const { seq, storedAtMs } = await visitor.say(text);
      tally.count('messages');
      tally.stored.add(storedAtMs - sentAt);
      const reply = await visitor.waitForReply(seq);
      if (reply === null) tally.count('quietTurns');
      else tally.reply.add(reply.atMs - sentAt);
      if (reply?.foundByAsking) tally.count('repliesFoundByAsking');
    }
    await inspectConversation({ visitor, org: settings.org, session, watcher, tally });
    tally.count('conversations');
  } finally {
    visitor.disconnect();
  }
}
