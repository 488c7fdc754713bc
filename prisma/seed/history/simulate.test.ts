import { beforeAll, describe, expect, it } from 'vitest';
import { ENDED_HANDOFF_STATUSES, HANDOFF_OUTCOMES, HANDOFF_REASONS } from '../../../src/domain/handoff/types';
import { dayOf } from '../../../src/domain/time/local-day';
import { historyEngine } from './bot-engine';
import { demoAgents, demoOrg } from './history-org.fixture';
import { simulate } from './simulate';
import type { Story } from './story';

const UNTIL = new Date('2026-03-31T10:00:00Z');
const HOUR_MS = 3_600_000;

const live = async (options: { days: number; conversations: number; seed: number }): Promise<Story[]> =>
  simulate({
    org: demoOrg(await historyEngine()),
    agents: demoAgents(),
    until: UNTIL,
    progress: () => undefined,
    ...options,
  });

/** Order and time of what happened; ids and details would only make a failure unreadable. */
const outline = (stories: readonly Story[]) =>
  stories.flatMap(({ rows, persona }) => [
    persona.name,
    ...rows.messages.map(({ createdAt, text }) => `${String(createdAt)} ${text}`),
    ...rows.events.map(({ at, kind }) => `${String(at)} ${kind}`),
  ]);

describe('ninety days of history', () => {
  let stories: Story[];
  // Few offers are declined and few deals come late, so that some histories have none: two are looked at.
  let ofTwo: Story[];
  beforeAll(async () => {
    stories = await live({ days: 90, conversations: 900, seed: 1 });
    ofTwo = [...stories, ...(await live({ days: 90, conversations: 900, seed: 2 }))];
  }, 240_000);
  const talks = () => stories.flatMap((story) => story.talks);
  const episodes = () => talks().flatMap((talk) => talk.episodes);

  it('hold about as many conversations as were asked for', () => {
    expect(talks().length).toBeGreaterThan(820);
    expect(talks().length).toBeLessThan(980);
  });

  it('show every reason', () => {
    const reasons = new Set(episodes().map(({ state }) => state.reason));
    expect([...reasons].toSorted()).toEqual([...HANDOFF_REASONS].toSorted());
  });

  it('show every end, and every way to resolve', () => {
    const ends = new Set(episodes().map(({ state }) => state.status));
    expect([...ends].toSorted()).toEqual([...ENDED_HANDOFF_STATUSES].toSorted());
    const endedBy = episodes().flatMap(({ state }) => (state.status === 'resolved' ? state.endedBy : []));
    expect([...new Set(endedBy)].toSorted()).toEqual(['agent', 'timer', 'visitor']);
  });

  it('show every outcome', () => {
    const outcomes = new Set(episodes().flatMap(({ state }) => state.outcome ?? []));
    expect([...outcomes].toSorted()).toEqual([...HANDOFF_OUTCOMES].toSorted());
  });

  it('show what happens on the way', () => {
    const events = ofTwo.flatMap(({ rows }) => rows.events);
    const kinds = new Set(events.map(({ kind }) => kind));
    for (const kind of [
      'offered',
      'declined',
      'offer_expired',
      'first_reply_missed',
      'agent_lost',
      'taken_over',
    ]) {
      expect(kinds, kind).toContain(kind);
    }
    for (const kind of ['snoozed', 'woken']) expect(kinds, kind).toContain(kind);
    const causes = new Set(
      stories.flatMap(({ rows }) =>
        rows.events.filter(({ kind }) => kind === 'unserved').map(({ data }) => JSON.stringify(data)),
      ),
    );
    expect([...causes].some((cause) => cause.includes('out_of_hours'))).toBe(true);
    expect([...causes].some((cause) => cause.includes('nobody_online'))).toBe(true);
  });

  it('show reopened conversations, linked ones, second waits, late and second ratings', () => {
    expect(episodes().some(({ reopenedAt }) => reopenedAt !== null)).toBe(true);
    expect(talks().some(({ previousId }) => previousId !== null)).toBe(true);
    const secondWaits = stories.flatMap(({ rows }) =>
      rows.events.filter(({ fromStatus, toStatus }) => fromStatus === 'engaged' && toStatus === 'queued'),
    );
    expect(secondWaits.length).toBeGreaterThan(0);
    const rated = stories.flatMap(({ rows }) => rows.ratings.map(({ handoffId }) => handoffId));
    expect(new Set(rated).size).toBeLessThan(rated.length);
  });

  it('show deals won within thirty days of the conversation, and after', () => {
    const days = ofTwo.flatMap(({ rows, talks: [first] }) =>
      rows.stageChanges
        .filter(({ toStage }) => toStage === 'won')
        .map(({ at }) => (new Date(at ?? 0).getTime() - (first?.createdAt.getTime() ?? 0)) / (24 * HOUR_MS)),
    );
    expect(days.filter((age) => age <= 30).length).toBeGreaterThan(5);
    expect(days.filter((age) => age > 30).length).toBeGreaterThan(0);
  });

  it('leave nothing open: no episode, no turn; of the last three visitors some are still with the bot', () => {
    expect(episodes().filter(({ state }) => state.endedAt === null)).toEqual([]);
    expect(talks().flatMap(({ pendingTurns }) => pendingTurns)).toEqual([]);
    const withBot = talks().filter(({ status }) => status !== 'closed');
    expect([1, 2, 3]).toContain(withBot.length);
    expect(new Set(withBot.map(({ status }) => status))).toEqual(new Set(['bot']));
    for (const { createdAt } of withBot) expect(UNTIL.getTime() - createdAt.getTime()).toBeLessThan(HOUR_MS);
  });

  it('look like a business: a quarter to a third transferred, most of them answered within a minute, mostly happy', () => {
    const written = talks().filter(({ firstVisitorMessageAt }) => firstVisitorMessageAt !== null);
    const transferred = written.filter((talk) => talk.episodes.length > 0);
    const rate = transferred.length / written.length;
    expect(rate).toBeGreaterThan(0.24);
    expect(rate).toBeLessThan(0.36);
    const waits = episodes()
      .flatMap(({ state: { engagedAt, requestedAt } }) =>
        engagedAt ? (engagedAt.getTime() - requestedAt.getTime()) / 1000 : [],
      )
      .toSorted((a, b) => a - b);
    expect(waits[Math.floor(waits.length / 2)]).toBeLessThan(60);
    expect(waits.at(-1)).toBeGreaterThan(180);
    const ratings = stories.flatMap(({ rows }) => rows.ratings.map(({ rating }) => rating));
    const good = ratings.filter((rating) => rating >= 4).length / ratings.length;
    expect(good).toBeGreaterThan(0.74);
    expect(good).toBeLessThan(0.95);
  });

  it('follow the week: a working day sees more visitors than a weekend', () => {
    const perDay = new Map<string, number>();
    for (const { createdAt } of talks()) {
      const day = dayOf(createdAt, 'Europe/Berlin');
      perDay.set(day, (perDay.get(day) ?? 0) + 1);
    }
    const mean = (isWanted: (weekday: number) => boolean) => {
      const counts = [...perDay].filter(([day]) => isWanted(new Date(`${day}T12:00Z`).getUTCDay()));
      return counts.reduce((sum, [, count]) => sum + count, 0) / counts.length;
    };
    const weekend = mean((weekday) => weekday === 0 || weekday === 6);
    expect(mean((weekday) => weekday >= 1 && weekday <= 5)).toBeGreaterThan(2.5 * weekend);
  });
});

describe('a history', () => {
  it('is the same for the same seed and end, and another one for another seed', async () => {
    const one = outline(await live({ days: 4, conversations: 30, seed: 7 }));
    expect(outline(await live({ days: 4, conversations: 30, seed: 7 }))).toEqual(one);
    expect(outline(await live({ days: 4, conversations: 30, seed: 8 }))).not.toEqual(one);
  });
});
