import { describe, expect, it } from 'vitest';
import { botMaySpeak } from './bot-may-speak';
import { ENDED_HANDOFF_STATUSES } from './types';

describe('the bot', () => {
  it('never speaks while a person has the conversation', () => {
    for (const mode of ['silent', 'holding', 'continue'] as const) {
      expect(botMaySpeak('human', 'accepted', mode)).toBe('silent');
      expect(botMaySpeak('human', 'engaged', mode)).toBe('silent');
      expect(botMaySpeak('snoozed', 'engaged', mode)).toBe('silent');
    }
  });

  it('does what the policy says while the visitor waits', () => {
    for (const status of ['queued', 'offered'] as const) {
      expect(botMaySpeak('waiting', status, 'silent')).toBe('silent');
      expect(botMaySpeak('waiting', status, 'holding')).toBe('hold');
      expect(botMaySpeak('waiting', status, 'continue')).toBe('speak');
    }
  });

  it('speaks before and after an episode, but not in a closed conversation', () => {
    for (const status of [null, ...ENDED_HANDOFF_STATUSES]) {
      expect(botMaySpeak('bot', status, 'holding')).toBe('speak');
      expect(botMaySpeak('closed', status, 'holding')).toBe('silent');
    }
  });
});
