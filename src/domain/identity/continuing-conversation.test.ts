import { expect, it } from 'vitest';
import { type CurrentConversation, continuingConversation } from './continuing-conversation';

const greeting: CurrentConversation = { status: 'bot', handoffStatus: null, hasWritten: false };
const withBot: CurrentConversation = { ...greeting, hasWritten: true };
const closed: CurrentConversation = { ...withBot, status: 'closed' };
const waiting: CurrentConversation = { ...withBot, status: 'waiting', handoffStatus: 'queued' };
const withPerson: CurrentConversation = { ...withBot, status: 'human', handoffStatus: 'engaged' };

it('goes on where the visitor waits or talks right now, whatever the other device has', () => {
  for (const known of [null, greeting, withBot, closed, waiting, withPerson]) {
    expect(continuingConversation(waiting, known)).toBe('anonymous');
    expect(continuingConversation(withPerson, known)).toBe('anonymous');
  }
});

it('goes on where a person is, before a talk with the bot', () => {
  for (const anonymous of [greeting, withBot, closed]) {
    expect(continuingConversation(anonymous, waiting)).toBe('known');
    expect(continuingConversation(anonymous, withPerson)).toBe('known');
  }
});

it('goes on with what is on the screen once something was written there', () => {
  for (const known of [null, greeting, withBot, closed]) {
    expect(continuingConversation(withBot, known)).toBe('anonymous');
  }
});

it('goes back to what the known visitor has from a bare greeting', () => {
  expect(continuingConversation(greeting, withBot)).toBe('known');
  expect(continuingConversation(greeting, closed)).toBe('known');
  expect(continuingConversation(greeting, null)).toBe('anonymous');
});
