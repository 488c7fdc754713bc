import { replaceEqualDeep } from '@tanstack/react-query';
import type { TeamConversation } from '../../../contracts/api/conversation';
import type { ScoreBand } from '../../../domain/leads/types';
import { freshest } from './freshest';

export interface Known {
  readonly row: TeamConversation;
  /** When the server was last known to hold this state: the event's arrival, or the start of the request. */
  readonly heardAt: number;
}

/** What happened to a conversation when a row of it was heard; `before` is null for one never seen. */
export interface Heard {
  readonly before: TeamConversation | null;
  readonly after: TeamConversation;
}

/**
 * Every conversation that this browser has heard of, each in its newest state, whatever order answers and events came
 * in. Lists take their rows from here, so no late answer can bring an old row back. Fits `useSyncExternalStore`.
 */
export interface ConversationStore {
  get(id: string): TeamConversation | undefined;
  /** A new map after each change. */
  all(): ReadonlyMap<string, Known>;
  /** @param heardAt milliseconds of a monotonic clock */
  put(rows: readonly TeamConversation[], heardAt: number): readonly Heard[];
  /** A score changed without a word about the conversation itself. */
  score(leadId: string, score: number, band: ScoreBand): void;
  subscribe(listener: () => void): () => void;
}

export function createConversationStore(): ConversationStore {
  let known: ReadonlyMap<string, Known> = new Map();
  const listeners = new Set<() => void>();

  const publish = (next: ReadonlyMap<string, Known>) => {
    known = next;
    for (const listener of listeners) listener();
  };

  return {
    get: (id) => known.get(id)?.row,
    all: () => known,
    put: (rows, heardAt) => {
      const next = new Map(known);
      const heard = rows.map((row): Heard => {
        const before = next.get(row.id);
        // What says nothing new stays the same object, so that its row is not drawn again.
        const after: TeamConversation = replaceEqualDeep(before?.row, freshest(before?.row, row));
        const outdated = before !== undefined && row.version < before.row.version;
        next.set(
          row.id,
          outdated ? before : { row: after, heardAt: Math.max(heardAt, before?.heardAt ?? 0) },
        );
        return { before: before?.row ?? null, after };
      });
      if (rows.length > 0) publish(next);
      return heard;
    },
    score: (leadId, score, band) => {
      const next = new Map(known);
      for (const [id, { row, heardAt }] of known) {
        if (row.lead.id === leadId)
          next.set(id, { row: { ...row, lead: { ...row.lead, score, band } }, heardAt });
      }
      publish(next);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
