import type { ChatStorage } from '../storage/chat-storage';

/** One browser's storage with any number of tabs; a tab hears of the others' changes, not of its own. */
export function fakeStorage() {
  const values = new Map<string, string>();
  const listeners: { tab: number; name: string; listener: () => void }[] = [];
  let tabs = 0;
  return {
    read: (name: string) => values.get(name) ?? null,
    openTab(): ChatStorage {
      tabs += 1;
      const tab = tabs;
      return {
        read: (name) => values.get(name) ?? null,
        write: (name, value) => {
          if (value === null) values.delete(name);
          else values.set(name, value);
          for (const one of listeners) if (one.tab !== tab && one.name === name) one.listener();
        },
        onForeignChange: (name, listener) => {
          const entry = { tab, name, listener };
          listeners.push(entry);
          return () => listeners.splice(listeners.indexOf(entry), 1);
        },
      };
    },
  };
}
