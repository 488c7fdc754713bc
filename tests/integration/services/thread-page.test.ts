import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ThreadPage } from '../../../src/contracts/api/thread-page';
import { getThread } from '../../../src/services/conversations/get-thread';
import { getThreadPage } from '../../../src/services/conversations/get-thread-page';
import { takeOverConversation } from '../../../src/services/handoffs/take-over-conversation';
import { createChannel } from '../../factories/channel';
import { writeLongThread } from '../../factories/long-thread';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { startVisitor } from '../../factories/visitor';

let maya: TestMember;
let conversationId: string;
let lastTeamSeq: number;

beforeAll(async () => {
  const org = await createOrg();
  maya = await createMember(org);
  ({ conversationId } = await startVisitor(await createChannel(org)));
  await writeLongThread({ orgId: org.id, conversationId }, 30);
  await takeOverConversation(maya.ctx, { conversationId, overrideCapacity: true });
  await writeLongThread({ orgId: org.id, conversationId }, 30);
  lastTeamSeq = (await getThread(maya.ctx, { conversationId, after: 0 })).conversation.lastTeamSeq;
});

const page = (query: { before?: number; from?: number; around?: string; limit: number }) =>
  getThreadPage(maya.ctx, { conversationId, ...query });
const placesIn = (thread: Pick<ThreadPage, 'messages' | 'transitions' | 'decisions'>) =>
  [...thread.messages, ...thread.transitions, ...thread.decisions]
    .map(({ teamSeq }) => teamSeq)
    .sort((a, b) => a - b);

describe('a thread, page by page', () => {
  test('opens at its end', async () => {
    const latest = await page({ limit: 10 });
    expect(latest.messages.map(({ text }) => text.split(' and')[0])).toEqual(
      Array.from({ length: 10 }, (_, index) => `Line ${21 + index}`),
    );
    expect([latest.from, latest.to]).toEqual([lastTeamSeq - 9, lastTeamSeq]);
  });

  test('has everything once, whatever the size of the pages', async () => {
    const whole = placesIn(await getThread(maya.ctx, { conversationId, after: 0 }));
    const seen: number[] = [];
    let before = lastTeamSeq + 1;
    while (before > 0) {
      const one = await page({ before, limit: 7 });
      expect(one.to).toBe(before - 1);
      seen.unshift(...placesIn(one));
      before = one.from;
    }
    expect(seen).toEqual(whole);
  });

  test('goes on from any place down to the end', async () => {
    const first = await page({ from: 0, limit: 40 });
    const rest = await page({ from: first.to + 1, limit: 100 });
    expect([first.from, rest.to]).toEqual([0, lastTeamSeq]);
    expect(placesIn(first).length).toBe(40);
    expect([...placesIn(first), ...placesIn(rest)]).toEqual(
      placesIn(await getThread(maya.ctx, { conversationId, after: 0 })),
    );
  });

  test('can be opened around a message, with as much above as below', async () => {
    const { messages } = await getThread(maya.ctx, { conversationId, after: 0 });
    const target = messages[20];
    const around = await page({ around: target?.id ?? '', limit: 10 });
    const places = placesIn(around);
    expect(places.indexOf(target?.teamSeq ?? 0)).toBe(5);
    expect(places.length).toBe(10);
  });

  test('knows whether a person had the conversation where the page begins', async () => {
    const { transitions } = await getThread(maya.ctx, { conversationId, after: 0 });
    const joined = transitions.find(({ toStatus }) => toStatus === 'accepted')?.teamSeq ?? 0;
    expect((await page({ from: joined, limit: 5 })).withPerson).toBe(false);
    expect((await page({ from: joined + 1, limit: 5 })).withPerson).toBe(true);
  });

  test('refuses a message of another conversation', async () => {
    await expect(page({ around: randomUUID(), limit: 10 })).rejects.toMatchObject({ code: 'not_found' });
  });
});
