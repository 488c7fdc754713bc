/** Where the page remembers things between visits, per channel; blocked storage just means that it forgets. */
export interface ChatStorage {
  read(name: string): string | null;
  write(name: string, value: string | null): void;
  /** Calls back when another tab changed `name`. */
  onForeignChange(name: string, listener: () => void): () => void;
}

export function browserStorage(slug: string): ChatStorage {
  const keyOf = (name: string) => `baton:chat:${slug}:${name}`;
  const memory = new Map<string, string>();
  return {
    read: (name) => {
      try {
        return localStorage.getItem(keyOf(name)) ?? memory.get(name) ?? null;
      } catch {
        return memory.get(name) ?? null;
      }
    },
    write: (name, value) => {
      if (value === null) memory.delete(name);
      else memory.set(name, value);
      try {
        if (value === null) localStorage.removeItem(keyOf(name));
        else localStorage.setItem(keyOf(name), value);
      } catch {
        // Blocked or full: the memory above holds for this page.
      }
    },
    onForeignChange: (name, listener) => {
      const onStorage = (event: StorageEvent) => {
        if (event.key !== keyOf(name)) return;
        if (event.newValue === null) memory.delete(name);
        listener();
      };
      window.addEventListener('storage', onStorage);
      return () => window.removeEventListener('storage', onStorage);
    },
  };
}
