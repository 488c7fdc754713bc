import type { Limits } from './limits';

export type ChannelKind = 'public' | 'private' | 'presence' | 'user';

type ChannelName =
  | { kind: ChannelKind; userId?: string }
  | { kind: 'invalid'; problem: string }
  | { kind: 'unsupported'; problem: string };

const permitted = /^[A-Za-z0-9_\-=@,.;]+$/;
const userPrefix = '#server-to-user-';
const cache = /^(private-|presence-|private-encrypted-)?cache-/;

/** Says what a channel name stands for, or why it cannot be used. */
export function readChannelName(name: string, limits: Limits): ChannelName {
  if (name.length > limits.channelNameCharacters) {
    return {
      kind: 'invalid',
      problem: `Channel name is longer than ${limits.channelNameCharacters} characters`,
    };
  }
  if (name.startsWith(userPrefix)) {
    const userId = name.slice(userPrefix.length);
    return userId === '' ? { kind: 'invalid', problem: 'User id is empty' } : { kind: 'user', userId };
  }
  if (!permitted.test(name)) {
    return { kind: 'invalid', problem: 'Channel name is empty or has a character that is not permitted' };
  }
  if (cache.test(name)) return { kind: 'unsupported', problem: 'Cache channels are not supported' };
  if (name.startsWith('private-encrypted-')) {
    return { kind: 'unsupported', problem: 'Encrypted channels are not supported' };
  }
  if (name.startsWith('private-')) return { kind: 'private' };
  if (name.startsWith('presence-')) return { kind: 'presence' };
  return { kind: 'public' };
}
