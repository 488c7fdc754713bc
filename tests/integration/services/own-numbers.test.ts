import { beforeAll, expect, test } from 'vitest';
import { withSystem } from '../../../src/db/system';
import { withTenant } from '../../../src/db/tenant';
import type { Rate } from '../../../src/domain/metrics/report';
import { services } from '../../../src/server/services';
import { getOwnNumbers, ownNumbersAt } from '../../../src/services/analytics/get-own-numbers';
import { createChannel, type TestChannel } from '../../factories/channel';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { createTeam, type TestTeam } from '../../factories/team';
import { startVisitor } from '../../factories/visitor';

/**
 * A small golden week in Berlin that ends on the day the clocks go forward: Sunday 29 March 2026 lasts from 23:00 on
 * Saturday to 22:00, Greenwich time. It is one second to midnight.
 */
const NOW = '2026-03-29 21:59:59';
const at = (text: string) => new Date(`${text.replace(' ', 'T')}Z`);

let org: TestOrg;
let team: TestTeam;
let channel: TestChannel;
let maya: TestMember;
let liam: TestMember;
let sofia: TestMember;
let events = 0;

interface Episode {
  readonly requested: string;
  readonly owner?: TestMember;
  readonly engaged?: string;
  readonly end?: readonly ['resolved' | 'returned', string];
  readonly outcome?: string;
  readonly isTest?: boolean;
  /** kind, when, who did it or was asked. */
  readonly events: readonly (readonly [kind: string, at: string, member: TestMember | null])[];
  readonly rating?: number;
  readonly wonAt?: string;
}

async function episode(row: Episode): Promise<void> {
  const { conversationId } = await startVisitor(channel);
  await withSystem(services().database, async (client) => {
    const requestedAt = at(row.requested);
    const { leadId } = await client.conversation.update({
      where: { id: conversationId },
      data: { firstVisitorMessageAt: requestedAt, isTest: row.isTest ?? false },
    });
    const accepted = row.events.find(([kind]) => kind === 'accepted' || kind === 'taken_over')?.[1];
    const handoff = await client.handoff.create({
      data: {
        orgId: org.id,
        conversationId,
        teamId: team.id,
        reason: row.events[0]?.[0] === 'taken_over' ? 'agent_takeover' : 'visitor_request',
        status: row.end?.[0] ?? (row.engaged ? 'engaged' : 'queued'),
        requestedAt,
        waitingSince: requestedAt,
        visitorWaitSince: requestedAt,
        ownerMemberId: row.owner?.id ?? null,
        acceptedAt: accepted ? at(accepted) : null,
        engagedAt: row.engaged ? at(row.engaged) : null,
        endedAt: row.end ? at(row.end[1]) : null,
        endedBy: row.end ? 'agent' : null,
        outcome: row.outcome ?? (row.end?.[0] === 'resolved' ? 'answered' : null),
        lastSpeaker: row.end ? 'agent' : null,
      },
    });
    for (const [kind, when, member] of row.events) {
      events += 1;
      const acts = kind === 'accepted' || kind === 'taken_over' || kind === 'declined';
      await client.handoffEvent.create({
        data: {
          orgId: org.id,
          handoffId: handoff.id,
          conversationId,
          teamSeq: 1_000 + events,
          kind,
          toStatus: 'queued',
          actorKind: acts ? 'member' : 'system',
          actorMemberId: acts ? (member?.id ?? null) : null,
          data: { memberId: member?.id ?? null },
          at: at(when),
        },
      });
    }
    if (row.rating !== undefined) {
      await client.csatRating.create({
        data: {
          orgId: org.id,
          conversationId,
          handoffId: handoff.id,
          memberId: row.owner?.id ?? null,
          rating: row.rating,
          createdAt: at('2026-03-29 09:00:00'),
        },
      });
    }
    if (row.wonAt) {
      await client.leadStageChange.create({
        data: { orgId: org.id, leadId, fromStage: 'qualified', toStage: 'won', at: at(row.wonAt) },
      });
    }
  });
}

beforeAll(async () => {
  org = await createOrg({ timeZone: 'Europe/Berlin' });
  team = await createTeam(org);
  channel = await createChannel(org, { team });
  const inTeam = (name: string) => createMember(org, { name, teams: [team] });
  [maya, liam, sofia] = [
    await inTeam('Maya Chen'),
    await inTeam('Liam Novak'),
    await inTeam('Sofia Herrera'),
  ];
  // Taken ten seconds before midnight, answered and resolved after it.
  await episode({
    requested: '2026-03-28 22:58:00',
    owner: maya,
    engaged: '2026-03-28 23:00:10',
    end: ['resolved', '2026-03-28 23:05:00'],
    events: [
      ['offered', '2026-03-28 22:58:30', maya],
      ['accepted', '2026-03-28 22:59:50', maya],
    ],
    rating: 5,
    wonAt: '2026-03-29 09:00:00',
  });
  // Offered at midnight to the second, and let pass; a colleague took it.
  await episode({
    requested: '2026-03-28 23:00:00',
    owner: liam,
    events: [
      ['offered', '2026-03-28 23:00:00', maya],
      ['offer_expired', '2026-03-28 23:00:30', maya],
      ['accepted', '2026-03-28 23:01:00', liam],
    ],
    engaged: '2026-03-28 23:01:30',
  });
  // A late one, given back to the bot.
  await episode({
    requested: '2026-03-29 21:50:00',
    owner: maya,
    engaged: '2026-03-29 21:50:50',
    end: ['returned', '2026-03-29 21:55:00'],
    events: [
      ['offered', '2026-03-29 21:50:00', maya],
      ['accepted', '2026-03-29 21:50:20', maya],
    ],
  });
  // Half past three, an hour after half past one; it was spam.
  await episode({
    requested: '2026-03-29 01:30:00',
    owner: maya,
    engaged: '2026-03-29 01:30:05',
    end: ['resolved', '2026-03-29 01:40:00'],
    outcome: 'spam',
    events: [['taken_over', '2026-03-29 01:30:00', maya]],
  });
  // Still on offer, and a test that counts nowhere.
  await episode({
    requested: '2026-03-29 21:59:50',
    events: [['offered', '2026-03-29 21:59:50', maya]],
  });
  await episode({
    requested: '2026-03-29 10:00:00',
    owner: maya,
    engaged: '2026-03-29 10:00:01',
    end: ['resolved', '2026-03-29 10:00:02'],
    isTest: true,
    events: [
      ['offered', '2026-03-29 10:00:00', maya],
      ['accepted', '2026-03-29 10:00:01', maya],
    ],
  });
  // The last second of the week before.
  await episode({
    requested: '2026-03-22 22:59:59',
    owner: maya,
    engaged: '2026-03-22 22:59:59',
    end: ['resolved', '2026-03-22 22:59:59'],
    events: [['taken_over', '2026-03-22 22:59:59', maya]],
  });
  await episode({
    requested: '2026-03-29 12:00:00',
    owner: sofia,
    engaged: '2026-03-29 12:03:20',
    events: [['accepted', '2026-03-29 12:00:10', sofia]],
  });
});

const numbersOf = (member: TestMember) =>
  withTenant(services().database, org.id, (tenant) => ownNumbersAt({ ...tenant, now: at(NOW) }, member.id));
const of = (rate: Rate) => `${rate.numerator} of ${rate.denominator}`;

test('today begins at midnight of the organisation and lasts 23 hours where the clocks go forward', async () => {
  const { today, timeZone } = await numbersOf(maya);
  expect([today.from, today.to, timeZone]).toEqual([
    '2026-03-28T23:00:00.000Z',
    '2026-03-29T22:00:00.000Z',
    'Europe/Berlin',
  ]);
  const { taken, missed, resolved, responseTime, csat } = today.numbers;
  expect(taken).toEqual({ count: 2, team: { value: 1, people: 3 } });
  expect([of(missed.rate), missed.rate.pending]).toEqual(['1 of 2', 1]);
  expect(of(resolved.rate)).toBe('1 of 2');
  // 50 s and 5 s; the one requested before midnight is yesterday's.
  expect([responseTime.stats.count, responseTime.stats.median]).toEqual([2, 27.5]);
  // Maya 27.5 s, Liam 90 s, Sofia 200 s.
  expect(responseTime.team).toEqual({ value: 90, people: 3 });
  expect(of(csat.rate)).toBe('0 of 0');
});

test('the week begins on Monday and holds what began before midnight', async () => {
  const { week } = await numbersOf(maya);
  expect([week.from, week.to]).toEqual(['2026-03-22T23:00:00.000Z', '2026-03-29T22:00:00.000Z']);
  const { taken, missed, resolved, responseTime, csat, conversion } = week.numbers;
  expect([taken.count, of(missed.rate), of(resolved.rate)]).toEqual([3, '1 of 3', '1 of 2']);
  expect(responseTime.stats).toMatchObject({ count: 3, median: 50, smallSample: true });
  expect([of(csat.rate), csat.team]).toEqual(['1 of 1', null]);
  expect([of(conversion.rate), conversion.rate.pending > 0]).toEqual(['1 of 3', true]);
});

test('everybody sees their own, and a team of two no median', async () => {
  expect((await numbersOf(liam)).today.numbers.taken.count).toBe(1);
  const pair = await createTeam(org);
  const alone = await createMember(org, { name: 'Ann', teams: [pair] });
  await createMember(org, { name: 'Bob', teams: [pair] });
  const { numbers } = (await numbersOf(alone)).today;
  expect([numbers.taken, numbers.responseTime.team]).toEqual([{ count: 0, team: null }, null]);
  // Asked by somebody, the answer is about nobody else.
  expect((await getOwnNumbers(alone.ctx)).week.numbers.taken.count).toBe(0);
});
