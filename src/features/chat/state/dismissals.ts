import type { ChatStorage } from '../storage/chat-storage';

const NAME = 'dismissed';
/** Older ones belong to episodes that nobody is told of any more. */
const KEPT = 20;

/** Notices that were put away in this browser: they stay away after a reload. */
export function dismissals(storage: ChatStorage) {
  const all = (): readonly string[] => storage.read(NAME)?.split(' ') ?? [];
  return {
    all,
    add: (key: string): readonly string[] => {
      const kept = [...all().filter((one) => one !== key), key].slice(-KEPT);
      storage.write(NAME, kept.join(' '));
      return kept;
    },
  };
}
