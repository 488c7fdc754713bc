import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import type { InboxWatcher } from './inbox-watcher';
import { compareIds, countGaps } from './number-check';
import type { Tally } from './tally';
import type { TeamSession } from './team-session';
import type { ReplayVisitor } from './visitor';

const Thread = z.object({
  conversation: z.object({ lastSeq: z.number(), lastTeamSeq: z.number() }),
  messages: z.array(
    z.object({
      id: z.string(),
      seq: z.number().nullable(),
      teamSeq: z.number(),
      clientId: z.string().nullable(),
      author: z.object({ kind: z.string() }),
    }),
  ),
  transitions: z.array(
    z.object({ teamSeq: z.number(), handoffId: z.string(), kind: z.string(), at: z.iso.datetime() }),
  ),
  decisions: z.array(z.object({ teamSeq: z.number(), messageId: z.string() })),
});
type Thread = z.infer<typeof Thread>;
const Handoff = z.object({ handoff: z.object({ reason: z.string() }) });

const DECIDED_WITHIN_MS = 30_000;
const EVENT_WITHIN_MS = 5_000;
const LOOK_EVERY_MS = 250;

export interface Inspection {
  readonly visitor: ReplayVisitor;
  readonly org: string;
  readonly session: TeamSession;
  readonly watcher: InboxWatcher;
  readonly tally: Tally;
}

/** Compares what was sent with what both sides find stored, and counts every difference. */
export async function inspectConversation(inspection: Inspection): Promise<void> {
  const { visitor, tally } = inspection;
  const thread = await decidedThread(inspection);
  const { messages, conversation } = await wholeAnswer(
    tally,
    () => visitor.messagesAfter(0),
    (answer) =>
      countGaps(
        answer.messages.map(({ seq }) => seq),
        answer.conversation.lastSeq,
      ),
  );
  const sent = visitor.sentIds;
  const seen = compareIds(
    sent,
    messages.map(({ clientId }) => clientId),
  );
  const stored = compareIds(
    sent,
    thread.messages.map(({ clientId }) => clientId),
  );
  tally.count('lostMessages', new Set([...seen.lost, ...stored.lost]).size);
  tally.count('doubledMessages', new Set([...seen.doubled, ...stored.doubled]).size);
  tally.count('botReplies', thread.messages.filter(({ author }) => author.kind === 'bot').length);
  const seqs = messages.map(({ seq }) => seq);
  tally.count('seqGaps', countGaps(seqs, conversation.lastSeq));
  tally.count('teamSeqGaps', teamGaps(thread));

  const decided = compareIds(
    visitorMessages(thread),
    thread.decisions.map(({ messageId }) => messageId),
  );
  tally.count('missingDecisions', decided.lost.length);
  tally.count('doubledDecisions', decided.doubled.length);
  for (const transition of thread.transitions) {
    if (transition.kind === 'requested') await inspectTransfer(inspection, transition);
  }
}

/** A gap that the next answer has not is none of the stored conversation: that answer was read while it changed. */
async function wholeAnswer<Answer>(
  tally: Tally,
  ask: () => Promise<Answer>,
  gapsOf: (answer: Answer) => number,
): Promise<Answer> {
  const first = await ask();
  if (gapsOf(first) === 0) return first;
  await delay(LOOK_EVERY_MS);
  const second = await ask();
  if (gapsOf(second) === 0) tally.count('tornAnswers');
  return second;
}

function teamGaps({ messages, transitions, decisions, conversation }: Thread): number {
  const numbered = [...messages, ...transitions, ...decisions].map(({ teamSeq }) => teamSeq);
  return countGaps(numbered, conversation.lastTeamSeq);
}

const visitorMessages = ({ messages }: Thread) =>
  messages.filter(({ author }) => author.kind === 'visitor').map(({ id }) => id);

/** The thread once every message has its decision; after a while as it is. */
async function decidedThread({ visitor, org, session, tally }: Inspection): Promise<Thread> {
  const path = `/api/v1/orgs/${org}/conversations/${visitor.conversationId}/messages?after=0`;
  const endsAt = performance.now() + DECIDED_WITHIN_MS;
  for (;;) {
    const ask = () => visitor.http.call(Thread, { path, headers: session.headers });
    const thread = await wholeAnswer(tally, ask, teamGaps);
    if (thread.decisions.length >= visitorMessages(thread).length || performance.now() > endsAt)
      return thread;
    await delay(LOOK_EVERY_MS);
  }
}

async function inspectTransfer(
  { visitor, org, session, watcher, tally }: Inspection,
  requested: Thread['transitions'][number],
): Promise<void> {
  const path = `/api/v1/orgs/${org}/handoffs/${requested.handoffId}`;
  const { handoff } = await visitor.http.call(Handoff, { path, headers: session.headers });
  tally.transfer(handoff.reason);
  const seenAt = () => watcher.seenAt(visitor.conversationId, requested.handoffId);
  const endsAt = performance.now() + EVENT_WITHIN_MS;
  while (seenAt() === undefined && performance.now() < endsAt) await delay(LOOK_EVERY_MS);
  const at = seenAt();
  if (at === undefined) tally.count('missedInboxEvents');
  else tally.inboxEvent.add(at - Date.parse(requested.at));
}
