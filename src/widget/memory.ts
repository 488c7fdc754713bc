import type { HostMessage } from '../contracts/embed-messages';

/** Things that happened on the site and are to be told once there is a chat to tell them to. */
export type Journey = Extract<HostMessage, { type: 'page' | 'track' }>;
type Happened = { readonly at: number; readonly what: Journey };

interface Kept {
  /** There is a conversation whose new messages matter while the chat is closed. */
  talked?: boolean;
  /** The visitor's token, where the browser forgets what a frame stores. */
  token?: string | undefined;
  forget?: boolean;
}

const MOST_HAPPENINGS = 20;

/** What the launcher remembers on the customer's own origin, per channel; where storage is blocked it just forgets. */
export function createMemory(channel: string) {
  const key = `baton:${channel}`;
  const read = <T>(storage: () => Storage, name: string, otherwise: T): T => {
    try {
      return JSON.parse(storage().getItem(name) ?? '') ?? otherwise;
    } catch {
      return otherwise;
    }
  };
  const write = (storage: () => Storage, name: string, value: unknown) => {
    try {
      storage().setItem(name, JSON.stringify(value));
    } catch {
      // Blocked or full.
    }
  };
  const local = () => localStorage;
  const session = () => sessionStorage;
  let kept: Kept = read(local, key, {});
  let happened: Happened[] = read(session, `${key}:journey`, []);
  const keepJourney = (list: Happened[]) => {
    happened = list.slice(-MOST_HAPPENINGS);
    write(session, `${key}:journey`, happened);
  };

  return {
    get: () => kept,
    set: (part: Kept) => {
      kept = { ...kept, ...part };
      write(local, key, kept);
    },
    clear: (rest: Kept) => {
      kept = rest;
      write(local, key, rest);
      keepJourney([]);
    },
    /** Whether the panel stood open when the visitor left the page before this one. */
    wasOpen: () => read(session, `${key}:open`, false),
    setOpen: (open: boolean) => write(session, `${key}:open`, open),
    note: (what: Journey) => keepJourney([...happened, { at: Date.now(), what }]),
    /** Everything noted, with how long ago it was. Told once. */
    takeJourney: (): Journey[] => {
      const told = happened.map(({ at, what }) => ({
        ...what,
        ageSeconds: Math.min(86_400, Math.max(1, Math.ceil((Date.now() - at) / 1_000))),
      }));
      keepJourney([]);
      return told;
    },
  };
}
