import { beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_BRAND_VOICE } from '../../policy/brand-voice';
import { contactFlow, NOON, schoolIndex, testEngine, testPolicy } from '../bot.fixture';
import { USUAL_SITUATION } from './tried-state';
import { tryConversation } from './try-conversation';
import type { TryStep, TryWorld } from './types';

const world = (policy = testPolicy): TryWorld => ({
  policy,
  voice: DEFAULT_BRAND_VOICE,
  orgName: 'Acme',
  currency: 'EUR',
  timeZone: 'Europe/Berlin',
  language: 'en',
  flow: contactFlow,
  engine: testEngine(),
  index: schoolIndex,
  channelSlug: 'acme',
  teamName: 'Sales',
});

const says = (text: string): TryStep => ({ kind: 'message', text });
const waits = (seconds: number): TryStep => ({ kind: 'wait', seconds });
const opens = (path: string): TryStep => ({ kind: 'page', path });
const meets = (change: Partial<typeof USUAL_SITUATION>): TryStep => ({
  kind: 'situation',
  situation: { ...USUAL_SITUATION, ...change },
});
const play = (...steps: TryStep[]) => tryConversation(world(), steps, NOON);
const COMPLEX =
  'Can we use SAML SSO with SCIM provisioning, do webhooks retry when our endpoint is down, and if a lead comes from the German site, can it go to one team unless it is an existing customer, but only when they are online?';

/** Training takes a second on a quiet machine; no test of behaviour should pay for it. */
beforeAll(() => void testEngine(), 120_000);

describe('a conversation that is tried out', () => {
  it('opens with the greeting, before anything was scored', () => {
    const [first, ...others] = play();
    expect(others).toEqual([]);
    expect(first).toMatchObject({ status: 'bot', score: 0, turn: null, at: NOON });
    expect(first?.said).toEqual([{ author: 'system', text: expect.stringContaining('Acme') }]);
  });

  it('moves score and facts with every page and message, and names what changed', () => {
    const frames = play(opens('/pricing'), says('Hello, I am Jane Doe'), says('My email is jane@globex.io'));
    const scores = frames.map(({ score }) => score);
    expect(scores[1]).toBeGreaterThan(0);
    expect(scores[3]).toBeGreaterThan(scores[2] ?? 100);
    expect(frames[1]?.contributions).toHaveLength(1);
    expect(frames[2]?.turn?.changedFacts).toEqual([]);
    expect(frames[3]?.turn?.changedFacts).toEqual(
      expect.arrayContaining(['lead.score', 'lead.emailKnown', 'conversation.turns']),
    );
    expect(frames[3]?.turn?.changedFacts).not.toContain('lead.nameKnown');
    expect(frames[3]?.turn?.facts).toMatchObject({
      'conversation.pageViews': 1,
      'moment.pagePath': '/pricing',
    });
  });

  it('calls a person in the words of the policy, and the bot keeps company until then', () => {
    const frames = play(says('Can I speak to a real person please?'), says('Are you there?'));
    expect(frames[1]).toMatchObject({ status: 'waiting' });
    expect(frames[1]?.turn?.decision.action).toMatchObject({ triggerId: 'asked-for-a-person' });
    expect(frames[1]?.said.map(({ author }) => author)).toEqual(['visitor', 'system']);
    expect(frames[2]).toMatchObject({ status: 'waiting' });
  });

  it('gives the fallback at once out of hours, and after a while when nobody is there', () => {
    const asks = says('Can I speak to a real person please?');
    const closed = play(meets({ hours: 'closed' }), asks);
    expect(closed.at(-1)).toMatchObject({ status: 'bot', inHours: false });
    // No word of a person who would not come.
    expect(closed.at(-1)?.said.map(({ author }) => author)).toEqual(['visitor', 'system']);
    expect(closed.at(-1)?.said[1]?.text).toMatch(/^Nobody from our team is here right now/);
    const deserted = play(meets({ agentsOnline: 0 }), asks, waits(119), waits(1));
    expect(deserted.map(({ status }) => status)).toEqual(['bot', 'bot', 'waiting', 'waiting', 'bot']);
    expect(deserted.map(({ said }) => said.length)).toEqual([1, 0, 2, 0, 1]);
  });

  it('cools a rule down after the conversation was handed back, and lets it fire again later', () => {
    const frustrated = says('This is absolutely useless, I am furious, you idiot bot!!!');
    const outcomeOf = (frames: ReturnType<typeof play>) =>
      frames.at(-1)?.turn?.decision.verdicts.find(({ triggerId }) => triggerId === 'frustrated')?.outcome;
    const back: TryStep = { kind: 'hand_back' };
    expect(outcomeOf(play(frustrated))).toBe('fired');
    expect(outcomeOf(play(frustrated, waits(60), back, waits(899), frustrated))).toBe('cooling_down');
    expect(outcomeOf(play(frustrated, waits(60), back, waits(900), frustrated))).toBe('fired');
  });

  it('an accepted offer is a handoff for the reason it was offered for', () => {
    const frames = play(says(COMPLEX), says('Yes please'));
    expect(frames[1]?.turn?.decision.action).toMatchObject({ kind: 'ask', triggerId: 'complex-question' });
    expect(frames[2]?.turn?.decision.action).toMatchObject({
      kind: 'handoff',
      triggerId: 'complex-question',
      reason: 'complex_query',
      messageKey: 'handoffRequested',
    });
    expect(frames[2]?.turn?.whyNow).toBe(
      '“Complex question” had offered a person, and the visitor said yes.',
    );
    expect(frames[2]).toMatchObject({ status: 'waiting' });
  });

  it('is the same when it is played again, and shorter by what was taken back', () => {
    const steps = [opens('/demo'), says('What does a course cost?'), waits(30), says('I need a person')];
    expect(play(...steps.slice(0, -1))).toEqual(play(...steps).slice(0, -1));
  });
});
