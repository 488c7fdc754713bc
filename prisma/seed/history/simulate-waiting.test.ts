import { beforeAll, expect, it } from 'vitest';
import { secondsBetween } from '../../../src/domain/handoff/add-seconds';
import { waitingVisitors } from '../content/waiting-visitors';
import { historyEngine } from './bot-engine';
import { demoOrg } from './history-org.fixture';
import { simulateWaiting } from './simulate-waiting';
import type { Story } from './story';

const UNTIL = new Date('2026-03-31T10:00:00Z');

let stories: Story[];
beforeAll(async () => {
  stories = simulateWaiting({
    org: demoOrg(await historyEngine()),
    visitors: waitingVisitors,
    until: UNTIL,
    seed: 1,
  });
}, 60_000);

const waiting = () =>
  stories.flatMap(({ talks, name }) => talks.map((talk) => ({ name, talk, state: talk.open?.state })));

it('all wait in the shared queue, each for a reason of their own and none for as long as another', () => {
  expect(
    waiting().map(({ name, state }) => [
      name,
      state?.status,
      state?.reason,
      state && Math.round(secondsBetween(state.requestedAt, UNTIL)),
    ]),
  ).toEqual([
    ['Nora Lindqvist', 'queued', 'high_score', 174],
    ['Tobias Krämer', 'queued', 'visitor_request', 104],
    ['Dean Okafor', 'queued', 'frustration', 39],
  ]);
});

it('everything that was written is unread, and every turn was answered', () => {
  for (const { talk } of waiting()) {
    const written = talk.transcript.filter(({ author }) => author === 'visitor').length;
    expect(talk.toRow()).toMatchObject({ unreadCount: written, teamReadSeq: 0, status: 'waiting' });
    expect(talk.pendingTurns).toEqual([]);
    expect(talk.latest?.packet).not.toBeNull();
  }
});
