import type { Session, VisitorConversation } from '../../../contracts/api/chat';
import type { VisitorMessage } from '../../../contracts/api/message';
import type { Outgoing } from '../../shared/sync/outgoing';

/** Text that says what did not work. */
export type Trouble = 'tooLate' | 'tooFast' | 'somethingWrong' | 'closedText';

/** An answer on its way. `count` rises with each, so that one that was overtaken is not shown. */
export interface PartialAnswer {
  readonly turnId: string;
  readonly count: number;
  readonly text: string;
}

/** Everything the page shows. Replaced, never changed. */
export interface ChatState {
  readonly boot: 'starting' | 'ready' | 'failed' | 'blocked';
  readonly channel: Session['channel'] | null;
  readonly email: string | null;
  /** The channel's form, until it is answered, skipped or written past. */
  readonly preChat: Session['preChat'];
  readonly conversation: VisitorConversation | null;
  /** How far the server's clock is ahead of this browser's, in milliseconds; null until it has told its own. */
  readonly clockAhead: number | null;
  /** In the order of `seq`. */
  readonly messages: readonly VisitorMessage[];
  readonly outgoing: readonly Outgoing[];
  readonly typing: { readonly kind: 'agent' | 'bot'; readonly name: string } | null;
  /** What the bot's answer says so far; the message takes its place. */
  readonly partial: PartialAnswer | null;
  /** The visitor asked for a person, or took it back, and the server has not answered. */
  readonly asking: boolean;
  readonly cancelling: boolean;
  /** Whether the last request reached the server. */
  readonly reachable: boolean;
  /** The message sent last opened another conversation. */
  readonly continued: boolean;
  readonly dismissed: readonly string[];
  readonly trouble: Trouble | null;
  /** Milliseconds; moves on while something shown depends on it. */
  readonly now: number;
}

export const initialChatState: ChatState = {
  boot: 'starting',
  channel: null,
  email: null,
  preChat: null,
  conversation: null,
  clockAhead: null,
  messages: [],
  outgoing: [],
  typing: null,
  partial: null,
  asking: false,
  cancelling: false,
  reachable: true,
  continued: false,
  dismissed: [],
  trouble: null,
  now: 0,
};

export interface Store<S> {
  get(): S;
  set(part: Partial<S>): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<S extends object>(initial: S): Store<S> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (part) => {
      state = { ...state, ...part };
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
