import type { Attachment } from '../../../contracts/api/attachment';
import type { Quote } from '../../../contracts/api/message';

/** What the author wrote and the server's log does not show yet. Pure; the log wins as soon as it has the message. */
export type OutgoingState = 'sending' | 'sent' | 'failed';

export interface Outgoing {
  readonly clientId: string;
  readonly text: string;
  readonly private: boolean;
  /** Uploaded already; the message carries them. */
  readonly attachments: readonly Attachment[];
  readonly quote: Quote | null;
  /** ISO 8601, by this browser's clock; only shown until the server's time is known. */
  readonly createdAt: string;
  readonly state: OutgoingState;
  /** The database id, once the server has confirmed it and before its place in the log is known. */
  readonly messageId: string | null;
  /** The code of why it failed; null while it may still succeed by itself. */
  readonly problem: string | null;
  /** What exactly the server found wrong with it, where it said so: path and sentence. */
  readonly faults?: readonly Fault[];
}

interface Fault {
  readonly path: string;
  readonly message: string;
}

export function newOutgoing(
  draft: Pick<Outgoing, 'clientId' | 'text' | 'createdAt'> &
    Partial<Pick<Outgoing, 'private' | 'attachments' | 'quote'>>,
): Outgoing {
  return {
    private: false,
    attachments: [],
    quote: null,
    ...draft,
    state: 'sending',
    messageId: null,
    problem: null,
  };
}

function change(list: readonly Outgoing[], clientId: string, part: Partial<Outgoing>): readonly Outgoing[] {
  return list.map((one) => (one.clientId === clientId ? { ...one, ...part } : one));
}

export const markSending = (list: readonly Outgoing[], clientId: string) =>
  change(list, clientId, { state: 'sending', problem: null, faults: [] });

export const markSent = (list: readonly Outgoing[], clientId: string, messageId: string) =>
  change(list, clientId, { state: 'sent', messageId, problem: null });

export const markFailed = (
  list: readonly Outgoing[],
  clientId: string,
  problem: string | null,
  faults: readonly Fault[] = [],
) => change(list, clientId, { state: 'failed', problem, faults });

export const withoutOutgoing = (list: readonly Outgoing[], clientId: string) =>
  list.filter((one) => one.clientId !== clientId);

/** Drops what the log shows by now; the same list if nothing is to be dropped. */
export function settle(
  list: readonly Outgoing[],
  logged: Iterable<{ readonly clientId: string | null }>,
): readonly Outgoing[] {
  if (list.length === 0) return list;
  const known = new Set<string | null>();
  for (const { clientId } of logged) known.add(clientId);
  const rest = list.filter((one) => !known.has(one.clientId));
  return rest.length === list.length ? list : rest;
}
