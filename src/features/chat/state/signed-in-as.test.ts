import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer } from '../testing/fake-server';
import { fakeStorage } from '../testing/fake-storage';
import { type ChatController, createChatController } from './chat-controller';
import { subjectOf } from './signed-in-as';

const identityOf = (claims: object) =>
  `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;
const ADA = identityOf({ sub: 'ada' });
const GRACE = identityOf({ sub: 'grace' });

let server = new FakeServer();
let storage = fakeStorage();
/** What the site says now; undefined: nothing. */
let identity: string | undefined;
const refused = vi.fn();
const stops: (() => void)[] = [];

function openTab(): ChatController {
  const page = {
    window: new EventTarget(),
    document: Object.assign(new EventTarget(), { visibilityState: 'visible' as const }),
  };
  const controller = createChatController({
    slug: 'acme',
    api: server.api,
    storage: storage.openTab(),
    describePage: () => (identity === undefined ? {} : { identity }),
    openRealtime: server.openRealtime,
    alone: (_name, work) => work(),
    onIdentityRefused: refused,
    now: () => Date.now(),
    signals: page,
  });
  stops.push(controller.start());
  return controller;
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const posted = () => server.calls.filter((call) => call.startsWith('post '));

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-01T10:00:00Z') });
  server = new FakeServer();
  storage = fakeStorage();
  identity = undefined;
  refused.mockClear();
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
});

describe('signing in', () => {
  it('sends what was written as nobody, once the site says who it was', async () => {
    server.online = false;
    openTab().send('How much is it?');
    await settle();
    for (const stop of stops.splice(0)) stop();
    server.online = true;
    identity = ADA;
    openTab();
    await settle();
    expect(posted()).toEqual(['post How much is it?']);
  });

  it('sends nothing of the person before, neither their token nor their unsent words', async () => {
    identity = ADA;
    const tab = openTab();
    await settle();
    server.online = false;
    tab.send('Only for Ada');
    await settle();
    storage.openTab().write('draft', 'Dear');
    for (const stop of stops.splice(0)) stop();
    server.calls.length = 0;
    server.online = true;
    identity = GRACE;
    server.validToken = 'token-of-grace';
    openTab();
    await settle();
    expect(posted()).toEqual([]);
    expect([storage.read('token'), storage.read('outbox'), storage.read('draft')]).toEqual([
      'token-of-grace',
      null,
      null,
    ]);
  });

  it('again as the same person keeps what is unsent', async () => {
    identity = ADA;
    const tab = openTab();
    await settle();
    server.online = false;
    tab.send('Still there?');
    await settle();
    for (const stop of stops.splice(0)) stop();
    server.online = true;
    identity = identityOf({ sub: 'ada', iat: 1 });
    openTab();
    await settle();
    expect(posted().at(-1)).toBe('post Still there?');
  });
});

describe('a token of the site that is not believed', () => {
  it('opens no chat as nobody, says so to whoever builds the site, and loses neither token nor words', async () => {
    openTab();
    await settle();
    for (const stop of stops.splice(0)) stop();
    server.calls.length = 0;
    server.identityProblem = 'identity_expired';
    identity = ADA;
    const tab = openTab();
    tab.send('Hello?');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tab.getState().boot).toBe('failed');
    expect(posted()).toEqual([]);
    expect(refused).toHaveBeenCalledWith(expect.objectContaining({ code: 'identity_expired' }));
    expect(storage.read('token')).toBe('token-1');
    expect(storage.read('outbox')).toContain('Hello?');

    server.identityProblem = null;
    tab.restart();
    await settle();
    expect(tab.getState().boot).toBe('ready');
  });

  it('leaves a conversation that is open as it is', async () => {
    const tab = openTab();
    await settle();
    server.identityProblem = 'identity_invalid';
    identity = ADA;
    tab.restart();
    await settle();
    expect(tab.getState().boot).toBe('ready');
    expect(refused).toHaveBeenCalledTimes(1);
  });
});

describe('whom a token is about', () => {
  it('is read in any script', () => {
    expect(subjectOf(identityOf({ sub: 'ädä-愛達' }))).toBe('ädä-愛達');
  });

  it('is nobody where it cannot be read', () => {
    const broken = ['', 'x', 'a.b.c', 'a.!!.c', identityOf({ sub: 7 }), identityOf([]), 'e30.bnVsbA.x'];
    expect(broken.map(subjectOf)).toEqual(broken.map(() => null));
  });
});
