import { beforeAll, describe, expect, test } from 'vitest';
import { updatePresence } from '../../../src/db/repositories/presence';
import { withSystem } from '../../../src/db/system';
import { withTenant } from '../../../src/db/tenant';
import type { FigureKey } from '../../../src/domain/metrics/figures';
import { services } from '../../../src/server/services';
import { drillDownMetrics } from '../../../src/services/analytics/drill-down-metrics';
import { getMetrics } from '../../../src/services/analytics/get-metrics';
import { getStaffing } from '../../../src/services/analytics/get-staffing';
import { getWallboard } from '../../../src/services/analytics/get-wallboard';
import { getThreadPage } from '../../../src/services/conversations/get-thread-page';
import { getHandoff } from '../../../src/services/handoffs/get-handoff';
import { getLead } from '../../../src/services/leads/get-lead';
import { getTimeline } from '../../../src/services/leads/get-timeline';
import { createChannel, type TestChannel } from '../../factories/channel';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { createPastHandoff } from '../../factories/past-handoff';
import { startVisitor } from '../../factories/visitor';

/** Monday 2 March 2026; a rated handoff of Maya's and one of Liam's. */
const MONDAY = new Date('2026-03-02T10:00:00Z');
const after = (seconds: number) => new Date(MONDAY.getTime() + seconds * 1000);
const week = { from: '2026-03-02', to: '2026-03-08', granularity: 'day' as const };
const whole = { ...week, breakdown: ['member' as const], distribution: [] };

let org: TestOrg;
let channel: TestChannel;
let manager: TestMember;
let maya: TestMember;
let liam: TestMember;
let ofMaya: string;
let ofLiam: string;

const rated = (owner: TestMember, comment: string) =>
  createPastHandoff(channel, { owner, at: MONDAY, rating: { stars: 5, comment } });

beforeAll(async () => {
  org = await createOrg();
  channel = await createChannel(org);
  manager = await createMember(org, { role: 'manager' });
  maya = await createMember(org, { role: 'agent' });
  liam = await createMember(org, { role: 'agent' });
  ofMaya = (await rated(maya, 'Maya was quick')).id;
  ofLiam = (await rated(liam, 'Liam was kind')).id;
});

const listed = (reader: TestMember, figure: FigureKey, member?: string) =>
  drillDownMetrics(reader.ctx, {
    ...week,
    figure,
    part: 'denominator',
    period: 'current',
    ...(member === undefined ? {} : { member }),
  });

describe('comments of ratings', () => {
  test('are read by a manager, all of them', async () => {
    const { items } = await listed(manager, 'csat');
    expect(items.map(({ handoffId, rating }) => [handoffId, rating?.comment]).toSorted()).toEqual(
      [
        [ofMaya, 'Maya was quick'],
        [ofLiam, 'Liam was kind'],
      ].toSorted(),
    );
  });

  test('are read by an agent where they had the handoff, and the other’s are not there', async () => {
    for (const figure of ['csat', 'csatResponseRate', 'rated5'] as const) {
      const { items } = await listed(maya, figure);
      expect(items.map(({ handoffId, rating }) => [handoffId, rating])).toEqual([
        [ofMaya, { stars: 5, comment: 'Maya was quick' }],
      ]);
    }
  });

  test('are not in what every agent sees of a colleague’s conversation: card, thread, lead and its timeline', async () => {
    const { conversationId } = (await listed(manager, 'csat')).items.find(
      ({ handoffId }) => handoffId === ofLiam,
    ) ?? {
      conversationId: '',
    };
    const thread = await getThreadPage(maya.ctx, { conversationId, limit: 100 });
    const leadId = thread.conversation.lead.id;
    const seen = [
      thread,
      await getHandoff(maya.ctx, { handoffId: ofLiam }),
      await getLead(maya.ctx, { leadId }),
      await getTimeline(maya.ctx, { leadId, query: { limit: 100 } }),
    ];
    expect(seen.map((one) => JSON.stringify(one).includes('Liam was kind'))).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('are nowhere in figures that are not about ratings', async () => {
    const { items } = await listed(manager, 'episodes');
    expect(items.map(({ rating }) => rating)).toEqual([null, null]);
  });
});

describe('an agent', () => {
  test('gets their own figures only, whatever they ask', async () => {
    const report = await getMetrics(maya.ctx, whole);
    expect(report.filters.member).toBe(maya.id);
    expect(report.current.totals.counts.episodes).toBe(1);
    expect(report.breakdowns[0]?.rows.map(({ key }) => key)).toEqual([maya.id]);
    expect((await getMetrics(manager.ctx, whole)).current.totals.counts.episodes).toBe(2);
  });

  test('is refused a colleague’s, in figures, lists and staffing', async () => {
    const forbidden = { code: 'forbidden' };
    await expect(getMetrics(maya.ctx, { ...whole, member: liam.id })).rejects.toMatchObject(forbidden);
    await expect(listed(maya, 'csat', liam.id)).rejects.toMatchObject(forbidden);
    const period = { from: MONDAY.toISOString(), to: after(60).toISOString() };
    await expect(async () => getStaffing(maya.ctx, { ...period, member: liam.id })).rejects.toMatchObject(
      forbidden,
    );
  });
});

test('staffing counts the stretches between heartbeats, of the team to a manager, their own to an agent', async () => {
  const beat = (member: TestMember, seconds: number, status?: 'online' | 'away') =>
    withTenant(services().database, org.id, (tenant) =>
      updatePresence({ ...tenant, now: after(seconds) }, member.id, status),
    );
  await beat(maya, 0, 'online');
  await beat(maya, 30);
  await beat(maya, 60);
  await beat(maya, 90, 'away');
  await beat(maya, 120);
  await beat(maya, 600, 'online'); // an absence of more than the grace
  await beat(maya, 630);
  await beat(liam, 0, 'online');
  await beat(liam, 60);

  const period = { from: MONDAY.toISOString(), to: after(3600).toISOString() };
  const online = async (reader: TestMember) => {
    const { rows, recordedSince } = await getStaffing(reader.ctx, period);
    expect(recordedSince).toBe(MONDAY.toISOString());
    return rows.filter(({ onlineSeconds }) => onlineSeconds > 0).map(({ onlineSeconds }) => onlineSeconds);
  };
  expect(await online(manager)).toEqual([90 + 30 + 60]);
  expect(await online(maya)).toEqual([90 + 30]);
});

test('the wallboard shows who waits, the hot first among them, and what happened last', async () => {
  const conversationId = await withSystem(services().database, async (client) => {
    const visitor = await startVisitor(channel);
    const { leadId } = await client.conversation.findFirstOrThrow({ where: { id: visitor.conversationId } });
    const now = new Date();
    await client.lead.update({ where: { id: leadId }, data: { name: 'Ada', band: 'hot', score: 88 } });
    const handoff = await client.handoff.create({
      data: {
        orgId: org.id,
        conversationId: visitor.conversationId,
        reason: 'high_score',
        status: 'queued',
        requestedAt: now,
        waitingSince: now,
        visitorWaitSince: now,
      },
    });
    await client.handoffEvent.create({
      data: {
        orgId: org.id,
        handoffId: handoff.id,
        conversationId: visitor.conversationId,
        teamSeq: 100,
        kind: 'requested',
        toStatus: 'queued',
        actorKind: 'system',
        at: now,
      },
    });
    return visitor.conversationId;
  });
  const board = await getWallboard(manager.ctx);
  expect(board).toMatchObject({ waiting: 1, online: 1, available: 1, today: { requests: 1 } });
  expect(board.hotLeads).toMatchObject([{ conversationId, name: 'Ada', score: 88 }]);
  expect(board.events).toMatchObject([{ kind: 'requested', leadName: 'Ada', memberName: null }]);
});
