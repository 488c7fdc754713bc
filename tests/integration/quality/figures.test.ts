import { beforeAll, expect, test } from 'vitest';
import type { FeedbackBehindInput } from '../../../src/contracts/api/quality';
import { withSystem } from '../../../src/db/system';
import { services } from '../../../src/server/services';
import { giveFeedback } from '../../../src/services/handoffs/give-feedback';
import { resolveHandoff } from '../../../src/services/handoffs/resolve-handoff';
import { getAgentFeedback, getFeedbackConversations } from '../../../src/services/quality/get-agent-feedback';
import {
  getConversationJourney,
  getJourneyConversations,
  getJourneyFlow,
} from '../../../src/services/quality/get-journeys';
import { getScoreCalibration } from '../../../src/services/quality/get-score-calibration';
import { createChannel } from '../../factories/channel';
import { acceptedHandoffFor, openHandoffFor, type TestHandoff } from '../../factories/handoff';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, visitorSays } from '../../factories/visitor';

let org: TestOrg;
let maya: TestMember;
let liam: TestMember;
let manager: TestMember;
let answered: TestHandoff;

beforeAll(async () => {
  org = await createOrg();
  maya = await createMember(org, { name: 'Maya' });
  liam = await createMember(org, { name: 'Liam' });
  manager = await createMember(org, { role: 'manager' });
  const channel = await createChannel(org);
  answered = await acceptedHandoffFor(await startVisitor(channel), maya);
  await resolveHandoff(maya.ctx, { handoffId: answered.id, outcome: 'won' });
  await giveFeedback(maya.ctx, {
    handoffId: answered.id,
    rightTime: 'late',
    rightReason: true,
    enoughContext: null,
    comment: 'Waited for an hour',
  });
  const silent = await acceptedHandoffFor(await startVisitor(channel), liam);
  await resolveHandoff(liam.ctx, { handoffId: silent.id, outcome: 'answered' });
  await openHandoffFor(await startVisitor(channel));
  await visitorSays(await startVisitor(channel), 'Do you ship to Norway?');
});

test('managers see everybody’s answers and how many answer at all', async () => {
  const { total, byMember, byWeek, comments } = await getAgentFeedback(manager.ctx, {});
  expect(byWeek.map(({ answered: share, late }) => [share.numerator, share.denominator, late])).toEqual([
    [1, 2, 1],
  ]);
  expect(total.answered).toMatchObject({ numerator: 1, denominator: 2 });
  expect([total.late, total.rightReason.numerator, total.enoughContext.denominator]).toEqual([1, 1, 0]);
  expect(byMember.map(({ name, answered: share }) => [name, share.value]).sort()).toEqual([
    ['Liam', 0],
    ['Maya', 1],
  ]);
  expect(comments.map(({ member, comment }) => [member, comment])).toEqual([['Maya', 'Waited for an hour']]);
});

test('a number of the feedback leads to its conversations, an agent’s to their own', async () => {
  const behind = async (reader: TestMember, target: Omit<FeedbackBehindInput, 'from' | 'to'>) =>
    (await getFeedbackConversations(reader.ctx, target)).conversationIds;
  expect(await behind(manager, { part: 'ended' })).toHaveLength(2);
  expect(await behind(manager, { part: 'late' })).toEqual([answered.conversationId]);
  expect(await behind(manager, { part: 'answered', memberId: liam.id })).toEqual([]);
  expect(await behind(liam, { part: 'ended' })).toHaveLength(1);
  expect(await behind(liam, { part: 'ended', memberId: maya.id })).toEqual([]);
});

test('an agent sees that they never answer, and nothing that others wrote', async () => {
  const own = await getAgentFeedback(liam.ctx, {});
  expect(own.total.answered).toMatchObject({ numerator: 0, denominator: 1 });
  expect([own.byMember, own.comments]).toEqual([[], []]);
  expect((await getAgentFeedback(maya.ctx, {})).comments).toHaveLength(1);
});

test('every ribbon of the journey lists as many conversations as it says', async () => {
  const { conversations, links } = await getJourneyFlow(manager.ctx, {});
  expect(conversations).toBe(4);
  for (const { source, target, count } of links) {
    const { conversationIds } = await getJourneyConversations(manager.ctx, { source, target });
    expect([source, target, new Set(conversationIds).size]).toEqual([source, target, count]);
  }
  const numbers = links.map(({ source, target, count }) => `${source} > ${target}: ${count}`);
  expect(numbers).toContain('all > bot_only: 1');
  expect(numbers).toContain('all > reason:visitor_request: 3');
});

test('a single conversation tells what happened when', async () => {
  const { steps } = await getConversationJourney(maya.ctx, { conversationId: answered.conversationId });
  const kinds = steps.map(({ kind }) => kind);
  expect(kinds.indexOf('first_message')).toBeLessThan(kinds.indexOf('requested'));
  expect(kinds.indexOf('requested')).toBeLessThan(kinds.indexOf('accepted'));
  expect(kinds).toContain('ended');
  expect(steps.every(({ secondsSincePrevious }) => secondsSincePrevious >= 0)).toBe(true);
});

test('a score is compared with what became of the lead once thirty days are over', async () => {
  expect((await getScoreCalibration(manager.ctx, {})).leads).toBe(0);
  await withSystem(services().database, async (client) => {
    const { leadId, id } = await client.conversation.findUniqueOrThrow({
      where: { id: answered.conversationId },
    });
    const begun = new Date(Date.now() - 40 * 86_400_000);
    await client.conversation.update({ where: { id }, data: { firstVisitorMessageAt: begun } });
    await client.leadStageChange.deleteMany({ where: { leadId } });
    await client.leadStageChange.create({
      data: {
        orgId: org.id,
        leadId,
        fromStage: 'new',
        toStage: 'won',
        at: new Date(begun.getTime() + 5 * 86_400_000),
      },
    });
    await client.leadScoreEntry.create({
      data: { orgId: org.id, leadId, score: 70, delta: 70, cause: 'message', contributions: [], at: begun },
    });
  });
  const from = new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10);
  const { deciles, months, weeks, leads } = await getScoreCalibration(manager.ctx, { from });
  expect(leads).toBe(1);
  expect(deciles).toMatchObject([{ lowest: 70, predicted: 0.7, won: { numerator: 1, denominator: 1 } }]);
  expect(months).toHaveLength(1);
  expect(weeks).toMatchObject([{ predicted: 0.7, brier: expect.closeTo(0.09, 6) }]);
  expect(new Date(weeks[0]?.week ?? '').getUTCDay()).toBe(1);
});
