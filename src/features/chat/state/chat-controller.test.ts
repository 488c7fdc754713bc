import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeServer } from '../testing/fake-server';
import { fakeStorage } from '../testing/fake-storage';
import { type ChatController, createChatController } from './chat-controller';

let server = new FakeServer();
let storage = fakeStorage();
let locks = new Map<string, Promise<unknown>>();
const stops: (() => void)[] = [];
const page = () => ({
  window: new EventTarget(),
  document: Object.assign(new EventTarget(), { visibilityState: 'visible' as const }),
});

function openTab(): ChatController {
  const controller = createChatController({
    slug: 'acme',
    api: server.api,
    storage: storage.openTab(),
    describePage: () => ({ page: { url: 'https://acme.test/chat' } }),
    openRealtime: server.openRealtime,
    alone: (name, work) => {
      const turn = (locks.get(name) ?? Promise.resolve()).then(work, work);
      locks.set(name, turn);
      return turn;
    },
    now: () => Date.now(),
    signals: page(),
  });
  stops.push(controller.start());
  return controller;
}

const settle = () => vi.advanceTimersByTimeAsync(0);
const shown = (tab: ChatController) => [
  ...tab.getState().messages.map((message) => message.text),
  ...tab.getState().outgoing.map((message) => `${message.text} (${message.state})`),
];
const times = (name: string) => server.calls.filter((call) => call === name).length;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-03-01T10:00:00Z') });
  server = new FakeServer();
  storage = fakeStorage();
  locks = new Map();
  server.say('bot', 'Hello, I am a bot.');
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
});

describe('opening the chat', () => {
  it('shows the conversation and reports the visit once', async () => {
    const tab = openTab();
    await settle();
    expect(tab.getState().boot).toBe('ready');
    expect(shown(tab)).toEqual(['Hello, I am a bot.']);
    expect(times('event page_view')).toBe(1);
    expect(times('session')).toBe(1);
  });

  it('resumes with the token of the last visit', async () => {
    openTab();
    await settle();
    expect(storage.read('token')).toBe('token-1');
    const again = openTab();
    await settle();
    expect(shown(again)).toEqual(['Hello, I am a bot.']);
  });

  it('starts anew when the server no longer knows the token', async () => {
    openTab();
    await settle();
    server.validToken = 'token-2';
    const again = openTab();
    await settle();
    expect(again.getState().boot).toBe('ready');
    expect(storage.read('token')).toBe('token-2');
  });

  it('keeps trying while the server cannot be reached, and sends what was written meanwhile', async () => {
    server.online = false;
    const tab = openTab();
    tab.send('Anybody there?');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(tab.getState()).toMatchObject({ boot: 'starting', reachable: false });
    server.online = true;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(tab.getState()).toMatchObject({ boot: 'ready', reachable: true });
    expect(shown(tab)).toEqual(['Hello, I am a bot.', 'Anybody there?']);
  });
});

describe('a message', () => {
  it('is shown at once and once, when the event comes before the answer', async () => {
    const tab = openTab();
    await settle();
    tab.send('Hi');
    expect(shown(tab)).toEqual(['Hello, I am a bot.', 'Hi (sending)']);
    await settle();
    expect(shown(tab)).toEqual(['Hello, I am a bot.', 'Hi']);
  });

  it('is shown once when its event is lost or comes twice', async () => {
    const tab = openTab();
    await settle();
    server.deliver = () => 0;
    tab.send('One');
    await settle();
    server.deliver = () => 2;
    tab.send('Two');
    await settle();
    expect(shown(tab)).toEqual(['Hello, I am a bot.', 'One', 'Two']);
  });

  it('reaches the other tab of the same visitor', async () => {
    const [one, two] = [openTab(), openTab()];
    await settle();
    one.send('From the first tab');
    await settle();
    two.send('From the second');
    await settle();
    const all = ['Hello, I am a bot.', 'From the first tab', 'From the second'];
    expect(shown(one)).toEqual(all);
    expect(shown(two)).toEqual(all);
    expect(times('post From the first tab')).toBe(1);
  });

  it('waits for the connection and leaves in order', async () => {
    const tab = openTab();
    await settle();
    server.online = false;
    server.setRealtime('disconnected');
    tab.send('One');
    tab.send('Two');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(tab.getState().reachable).toBe(false);
    server.online = true;
    server.setRealtime('connected');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown(tab)).toEqual(['Hello, I am a bot.', 'One', 'Two']);
    expect(server.messages.map((message) => message.text)).toEqual(['Hello, I am a bot.', 'One', 'Two']);
    expect(tab.getState().reachable).toBe(true);
  });

  it('survives an expired token', async () => {
    const tab = openTab();
    await settle();
    storage.openTab().write('token', 'token-2');
    server.validToken = 'token-2';
    tab.send('Still me');
    await settle();
    expect(shown(tab)).toEqual(['Hello, I am a bot.', 'Still me']);
  });
});

describe('what others say', () => {
  it('is complete after events were lost', async () => {
    const tab = openTab();
    await settle();
    server.deliver = () => 0;
    server.say('bot', 'Lost');
    server.deliver = () => 1;
    server.say('bot', 'Arrived');
    expect(shown(tab)).toEqual(['Hello, I am a bot.']);
    await vi.advanceTimersByTimeAsync(150);
    expect(shown(tab)).toEqual(['Hello, I am a bot.', 'Lost', 'Arrived']);
  });

  it('is fetched right after realtime is back', async () => {
    const tab = openTab();
    await settle();
    server.setRealtime('disconnected');
    await settle();
    server.say('agent', 'Are you there?');
    server.setRealtime('connected');
    await settle();
    expect(shown(tab)).toEqual(['Hello, I am a bot.', 'Are you there?']);
  });

  it('is fetched when the channel is joined, whatever was said before that', async () => {
    const tab = openTab();
    await settle();
    server.deliver = () => 0;
    server.say('agent', 'Said before the channel stood');
    server.resubscribe();
    await settle();
    expect(shown(tab)).toEqual(['Hello, I am a bot.', 'Said before the channel stood']);
  });

  it('is fetched soon after a message when there is no realtime', async () => {
    const tab = openTab();
    await settle();
    server.setRealtime('disconnected');
    await settle();
    tab.send('Prices?');
    await settle();
    server.say('bot', 'From 49 a month.');
    await vi.advanceTimersByTimeAsync(1_200);
    expect(shown(tab)).toEqual(['Hello, I am a bot.', 'Prices?', 'From 49 a month.']);
  });

  it('comes with a sign of typing that ends with the message or after a while', async () => {
    const tab = openTab();
    await settle();
    const typing = { conversationId: server.conversation.id, who: 'agent', name: 'Maya', typing: true };
    server.publish('typing', typing);
    expect(tab.getState().typing).toEqual({ kind: 'agent', name: 'Maya' });
    server.say('agent', 'Hello');
    expect(tab.getState().typing).toBeNull();
    server.publish('typing', typing);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(tab.getState().typing).toBeNull();
  });

  it('keeps the sign of typing when the server is asked and has nothing new', async () => {
    const tab = openTab();
    await settle();
    server.say('agent', 'Hello');
    await vi.advanceTimersByTimeAsync(9_000);
    server.publish('typing', {
      conversationId: server.conversation.id,
      who: 'agent',
      name: 'Maya',
      typing: true,
    });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(tab.getState().typing).toEqual({ kind: 'agent', name: 'Maya' });
  });
});

describe('an answer on its way', () => {
  const partial = (count: number, text: string, turnId = 't1') =>
    server.publish('message.partial', { conversationId: server.conversation.id, turnId, count, text });

  it('shows the newest of what it says so far, until the message takes its place', async () => {
    const tab = openTab();
    await settle();
    partial(1, 'Growth');
    partial(3, 'Growth comes to $49');
    partial(2, 'Growth comes');
    expect(tab.getState().partial?.text).toBe('Growth comes to $49');
    expect(shown(tab)).toEqual(['Hello, I am a bot.']);
    server.say('bot', 'Growth comes to $49 per seat.');
    expect(tab.getState().partial).toBeNull();
    partial(4, 'Growth comes to $49 per');
    expect(tab.getState().partial).toBeNull();
    expect(shown(tab)).toEqual(['Hello, I am a bot.', 'Growth comes to $49 per seat.']);
  });

  it('vanishes when it is taken back, and when nothing follows it', async () => {
    const tab = openTab();
    await settle();
    partial(1, 'Growth');
    partial(2, '');
    expect(tab.getState().partial).toBeNull();
    partial(1, 'Starter', 't2');
    expect(tab.getState().partial?.text).toBe('Starter');
    await vi.advanceTimersByTimeAsync(6_000);
    expect(tab.getState().partial).toBeNull();
  });
});

describe('asking for a person', () => {
  it('shows the wish at once, then the answer, and can be taken back', async () => {
    const tab = openTab();
    await settle();
    const asked = tab.askForPerson();
    expect(tab.getState().asking).toBe(true);
    await asked;
    expect(tab.getState()).toMatchObject({ asking: false, conversation: { handoff: { position: 1 } } });
    await tab.neverMind();
    expect(tab.getState()).toMatchObject({
      conversation: { handoff: null, lastHandoff: { status: 'cancelled' } },
    });
  });

  it('counts by the server’s clock, and by the quickest of what came', async () => {
    const tab = openTab();
    await settle();
    expect(tab.getState().clockAhead).toBeNull();
    server.change({ at: '2026-03-01T10:05:00.000Z' });
    expect(tab.getState().clockAhead).toBe(300_000);
    server.change({ at: '2026-03-01T10:04:40.000Z' });
    expect(tab.getState().clockAhead).toBe(300_000);
  });

  it('keeps notices away that were put away, after a reload too', async () => {
    const tab = openTab();
    await settle();
    tab.dismiss('returned:1');
    tab.dismiss('resolved:2');
    expect(openTab().getState().dismissed).toEqual(['returned:1', 'resolved:2']);
  });

  it('says so when it did not work', async () => {
    const tab = openTab();
    await settle();
    server.online = false;
    await tab.askForPerson();
    expect(tab.getState()).toMatchObject({ asking: false, trouble: 'somethingWrong' });
  });

  it('keeps a heartbeat only while an episode is open', async () => {
    const tab = openTab();
    await settle();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(times('event present')).toBe(0);
    await tab.askForPerson();
    await vi.advanceTimersByTimeAsync(90_000);
    expect(times('event present')).toBe(3);
    await tab.neverMind();
    await vi.advanceTimersByTimeAsync(90_000);
    expect(times('event present')).toBe(3);
  });

  it('tells people, and nobody else, that the visitor types', async () => {
    const tab = openTab();
    await settle();
    tab.ownTyping(true);
    expect(times('typing true')).toBe(0);
    await tab.askForPerson();
    tab.ownTyping(true);
    tab.ownTyping(true);
    tab.ownTyping(false);
    expect([times('typing true'), times('typing false')]).toEqual([1, 1]);
  });

  it('shows people the words so far where the organisation wants it, and takes them back', async () => {
    server.livePreview = true;
    const tab = openTab();
    await settle();
    await tab.askForPerson();
    for (const text of ['H', 'He', 'Hello']) tab.ownTyping(true, text);
    await vi.advanceTimersByTimeAsync(700);
    expect([times('typing true “H”'), times('typing true “Hello”')]).toEqual([0, 1]);
    tab.ownTyping(false);
    expect(times('typing false “”')).toBe(1);
  });
});

describe('a new conversation after a long time', () => {
  it('replaces the old one when a message opens it', async () => {
    const tab = openTab();
    await settle();
    server.openNewConversation();
    tab.send('Back again');
    await vi.advanceTimersByTimeAsync(200);
    expect(tab.getState().continued).toBe(true);
    expect(shown(tab)).toEqual(['Back again']);
    server.say('bot', 'Welcome back');
    expect(shown(tab)).toEqual(['Back again', 'Welcome back']);
  });
});

describe('a rating', () => {
  it('is shown at once', async () => {
    const tab = openTab();
    await settle();
    server.change({
      csat: { handoffId: '0198a000-0000-7000-8000-000000000007', agentName: 'Maya', rating: null },
    });
    const sent = tab.rate('0198a000-0000-7000-8000-000000000007', 5);
    expect(tab.getState().conversation?.csat?.rating).toBe(5);
    // Said before the server had the rating.
    server.change({ status: 'closed' });
    expect(tab.getState().conversation).toMatchObject({ status: 'closed', csat: { rating: 5 } });
    await sent;
    expect(times('rate 5')).toBe(1);
  });
});

describe('reading', () => {
  it('what nobody looks at is reported as delivered, what was read at once is not', async () => {
    const tab = openTab();
    await settle();
    const { seq } = server.say('agent', 'Hello, this is Maya');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(times(`delivered ${seq}`)).toBe(1);
    const { seq: next } = server.say('agent', 'Are you there?');
    tab.seen();
    await vi.advanceTimersByTimeAsync(5_000);
    expect([times(`read ${next}`), times(`delivered ${next}`)]).toEqual([1, 0]);
  });

  it('is reported once per newest message of others', async () => {
    const tab = openTab();
    await settle();
    tab.seen();
    tab.seen();
    await vi.advanceTimersByTimeAsync(600);
    tab.seen();
    await vi.advanceTimersByTimeAsync(600);
    expect(server.calls.filter((call) => call.startsWith('read'))).toEqual(['read 1']);
  });
});
