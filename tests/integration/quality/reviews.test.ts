import { beforeAll, describe, expect, test } from 'vitest';
import type { ReviewItem } from '../../../src/contracts/api/quality-reviews';
import { withSystem } from '../../../src/db/system';
import { isoWeekOf } from '../../../src/domain/quality/review/iso-week';
import { drawReviewSamples } from '../../../src/jobs/tasks/draw-review-samples';
import { services } from '../../../src/server/services';
import { systemContext } from '../../../src/services/context';
import { drawThisWeek, drawWeek } from '../../../src/services/quality/draw-review-sample';
import { getHandoffAccuracy } from '../../../src/services/quality/get-handoff-accuracy';
import { getDisagreements, getReviewQueue } from '../../../src/services/quality/get-review-queue';
import { giveReviewVerdict, takeBackReviewVerdict } from '../../../src/services/quality/give-review-verdict';
import { createChannel, type TestChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, visitorSays } from '../../factories/visitor';

const SAYING = { turnMessageId: null, reason: null, note: '', adjudication: false } as const;

/** Three transfers on the visitor's wish, four conversations that the bot kept to itself. */
async function someWeek() {
  const org = await createOrg();
  const channel = await createChannel(org);
  const reviewers = [
    await createMember(org, { role: 'manager', name: 'Ada' }),
    await createMember(org, { role: 'owner', name: 'Ben' }),
  ] as const;
  for (let made = 0; made < 3; made += 1) {
    const visitor = await startVisitor(channel);
    await visitorSays(visitor, `Question ${made} about my order`);
    await openHandoffFor(visitor);
  }
  for (let made = 0; made < 4; made += 1) await quiet(channel);
  return { org, channel, reviewers };
}

async function quiet(channel: TestChannel) {
  const visitor = await startVisitor(channel);
  await visitorSays(visitor, 'Do you ship to Norway?');
  await visitorSays(visitor, 'And to Sweden?');
  await visitorSays(visitor, 'Thanks, bye!');
  return visitor;
}

const lastWords = (item: ReviewItem) => item.messages.at(-1)?.text;
async function nextFor(member: TestMember): Promise<ReviewItem> {
  const { item } = await getReviewQueue(member.ctx);
  if (!item) throw new Error('the queue is empty');
  return item;
}

async function judgeAll(member: TestMember, verdictOf: (item: ReviewItem) => 'now' | 'not_needed') {
  for (;;) {
    const { item } = await getReviewQueue(member.ctx);
    if (!item) return;
    await giveReviewVerdict(member.ctx, { ...SAYING, itemId: item.id, verdict: verdictOf(item) });
  }
}

test('disagreements come a page at a time, and settling one between two pages loses none', async () => {
  const { reviewers } = await someWeek();
  const [ada, ben] = reviewers;
  await drawThisWeek(ada.ctx, { secondReviewerShare: 1 });
  await judgeAll(ada, () => 'now');
  await judgeAll(ben, () => 'not_needed');
  expect((await getReviewQueue(ada.ctx)).disagreements).toBe(7);
  const first = await getDisagreements(ada.ctx, { limit: 3 });
  expect([first.items.length, first.total]).toEqual([3, 7]);
  const last = first.items[2]?.id ?? '';
  await giveReviewVerdict(ada.ctx, { ...SAYING, itemId: last, verdict: 'now', adjudication: true });
  const seen = first.items.map(({ id }) => id);
  let cursor = first.nextCursor;
  while (cursor !== null) {
    const page = await getDisagreements(ada.ctx, { limit: 3, cursor });
    expect([page.items.length <= 3, page.total]).toEqual([true, 6]);
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  expect([seen.length, new Set(seen).size]).toEqual([7, 7]);
});

describe('a week that is reviewed', () => {
  let org: TestOrg;
  let ada: TestMember;
  let ben: TestMember;

  beforeAll(async () => {
    const made = await someWeek();
    org = made.org;
    [ada, ben] = made.reviewers;
    expect(await drawThisWeek(ada.ctx, { secondReviewerShare: 1 })).toMatchObject({ drawn: 7 });
  });

  test('shows what was said up to the cut, and nothing of what the system did', async () => {
    const { item, done, left } = await getReviewQueue(ada.ctx);
    expect([done, left]).toEqual([0, 7]);
    if (!item) throw new Error('seven are left');
    expect(Object.keys(item).sort()).toEqual(
      ['askedByButton', 'channel', 'cutTurn', 'id', 'language', 'messages', 'week'].sort(),
    );
    expect(item.messages.at(-1)).toMatchObject({ author: 'visitor', turn: item.cutTurn });
    expect(JSON.stringify(item)).not.toContain('Thanks, bye!');
  });

  test('the turn of “needed earlier” is one of the visitor’s before the cut', async () => {
    const item = await nextFor(ada);
    const [cut, ...before] = item.messages.filter(({ turn }) => turn !== null).reverse();
    const earlier = { ...SAYING, itemId: item.id, verdict: 'earlier' as const };
    await expect(
      giveReviewVerdict(ada.ctx, { ...earlier, turnMessageId: cut?.id ?? null }),
    ).rejects.toMatchObject({ code: 'validation_failed' });
    await giveReviewVerdict(ada.ctx, { ...earlier, turnMessageId: before[0]?.id ?? null });
    expect((await getReviewQueue(ada.ctx)).done).toBe(1);
    await takeBackReviewVerdict(ada.ctx, { itemId: item.id, adjudication: false });
    expect((await nextFor(ada)).id).toBe(item.id);
  });

  test('two who differ once are brought together, and what they say is weighed', async () => {
    let differed = false;
    const isWish = (item: ReviewItem) => lastWords(item) === 'Can I talk to somebody about a quote?';
    await judgeAll(ada, (item) => (isWish(item) ? 'now' : 'not_needed'));
    await judgeAll(ben, (item) => {
      if (differed || isWish(item)) return isWish(item) ? 'now' : 'not_needed';
      differed = true;
      return 'now';
    });
    const before = await getHandoffAccuracy(ada.ctx, {});
    expect(before.progress).toEqual({ drawn: 7, judged: 6, open: 0, disagreements: 1, cannotTell: 0 });
    // po = 6/7; pe = (3·4 + 4·3)/49; κ = (42 − 24)/(49 − 24).
    expect(before.agreement).toMatchObject({ pairs: 7 });
    expect(before.agreement.kappa).toBeCloseTo(18 / 25, 12);

    const [disagreement] = (await getDisagreements(ada.ctx, { limit: 10 })).items;
    if (!disagreement) throw new Error('there is one');
    expect(disagreement.verdicts.map(({ memberName, verdict }) => [memberName, verdict])).toEqual([
      ['Ada', 'not_needed'],
      ['Ben', 'now'],
    ]);
    const settles = { ...SAYING, itemId: disagreement.id, verdict: 'now' as const, adjudication: true };
    await giveReviewVerdict(ada.ctx, settles);
    await expect(giveReviewVerdict(ben.ctx, settles)).rejects.toMatchObject({ code: 'conflict' });
    await expect(
      takeBackReviewVerdict(ben.ctx, { itemId: disagreement.id, adjudication: false }),
    ).rejects.toMatchObject({ code: 'conflict' });

    const { accuracy, progress, wrong } = await getHandoffAccuracy(ben.ctx, {});
    expect(progress).toMatchObject({ judged: 7, disagreements: 0 });
    expect(accuracy.counts).toEqual({ neededTransfers: 3, unneededTransfers: 0, missed: 1, rightlyNot: 3 });
    expect(accuracy.precision).toMatchObject({ value: 1, judged: 3, smallSample: true });
    expect(accuracy.recall.value).toBeCloseTo(3 / 4, 12);
    expect(accuracy.byReason.map(({ reason }) => reason)).toEqual(['visitor_request']);
    expect(wrong.map(({ kind }) => kind)).toEqual(['missed']);
  });

  test('a verdict is taken back or changed soon or not at all', async () => {
    const { id: itemId } = await withSystem(services().database, (client) =>
      client.reviewItem.findFirstOrThrow({
        where: { orgId: org.id, verdicts: { none: { adjudication: true } } },
      }),
    );
    await withSystem(
      services().database,
      (client) =>
        client.$executeRaw`update review_verdict set at = at - interval '11 minutes' where "itemId" = ${itemId}::uuid`,
    );
    const tooLate = { code: 'conflict', message: expect.stringContaining('too late') };
    await expect(takeBackReviewVerdict(ada.ctx, { itemId, adjudication: false })).rejects.toMatchObject(
      tooLate,
    );
    const other = { ...SAYING, itemId, verdict: 'now' as const };
    await expect(giveReviewVerdict(ada.ctx, other)).rejects.toMatchObject(tooLate);
  });

  test('another organisation has none of it', async () => {
    const stranger = await createMember(await createOrg(), { role: 'owner' });
    const { id: itemId } = await withSystem(services().database, (client) =>
      client.reviewItem.findFirstOrThrow({ where: { orgId: org.id } }),
    );
    await expect(
      giveReviewVerdict(stranger.ctx, { ...SAYING, itemId, verdict: 'now' }),
    ).rejects.toMatchObject({ code: 'not_found' });
    expect((await getHandoffAccuracy(stranger.ctx, {})).progress.drawn).toBe(0);
    expect((await getReviewQueue(stranger.ctx)).item).toBeNull();
  });
});

test('a third reviewer is not asked, and one is enough where one is wanted', async () => {
  const { org, reviewers } = await someWeek();
  const [ada, ben] = reviewers;
  await drawThisWeek(ada.ctx, { secondReviewerShare: 0 });
  await judgeAll(ada, () => 'not_needed');
  expect((await getReviewQueue(ben.ctx)).left).toBe(0);
  const { id: itemId } = await withSystem(services().database, (client) =>
    client.reviewItem.findFirstOrThrow({ where: { orgId: org.id } }),
  );
  await expect(giveReviewVerdict(ben.ctx, { ...SAYING, itemId, verdict: 'now' })).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('what was drawn in the week is not drawn again, and the worker draws the rest once', async () => {
  const { org, channel, reviewers } = await someWeek();
  const [ada] = reviewers;
  await drawThisWeek(ada.ctx, { secondReviewerShare: 1 });
  await expect(drawThisWeek(ada.ctx, { secondReviewerShare: 1 })).rejects.toMatchObject({ code: 'conflict' });
  const late = await quiet(channel);
  const week = isoWeekOf(new Date(), 'UTC');
  const nextWeek = new Date(week.to.getTime() + 3_600_000);
  await drawReviewSamples(services(), nextWeek);
  await drawReviewSamples(services(), nextWeek);
  const samples = await withSystem(services().database, (client) =>
    client.reviewSample.findMany({
      where: { orgId: org.id },
      orderBy: { from: 'asc' },
      include: { items: { select: { conversationId: true, inclusionProbability: true } } },
    }),
  );
  expect(samples.map(({ items }) => items.length)).toEqual([7, 1]);
  expect(samples[1]?.items).toEqual([{ conversationId: late.conversationId, inclusionProbability: 1 }]);
  expect(samples[1]?.from).toEqual(samples[0]?.to);
});

test('two who draw at once draw once', async () => {
  const { org } = await someWeek();
  const week = isoWeekOf(new Date(), 'UTC');
  const ctx = systemContext(services(), org.id);
  const drawn = await Promise.all([drawWeek(ctx, week), drawWeek(ctx, week)]);
  expect(drawn.sort()).toEqual([0, 7]);
});

test('notes about a conversation go with its visitor’s words', async () => {
  const { org, reviewers } = await someWeek();
  const [ada] = reviewers;
  await drawThisWeek(ada.ctx, { secondReviewerShare: 1 });
  const item = await nextFor(ada);
  await giveReviewVerdict(ada.ctx, {
    ...SAYING,
    itemId: item.id,
    verdict: 'now',
    note: 'Jane wants a quote',
  });
  const note = await withSystem(services().database, async (client) => {
    await client.conversation.updateMany({ where: { orgId: org.id }, data: { erasedAt: new Date() } });
    return (await client.reviewVerdict.findFirstOrThrow({ where: { itemId: item.id } })).note;
  });
  expect(note).toBe('');
  expect((await getReviewQueue(ada.ctx)).item).toBeNull();
});
