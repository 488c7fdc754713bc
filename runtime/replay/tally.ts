import { Latency, type LatencyFigures } from './latency';

const NOTHING = {
  conversations: 0,
  messages: 0,
  botReplies: 0,
  quietTurns: 0,
  transfers: 0,
  lostMessages: 0,
  doubledMessages: 0,
  seqGaps: 0,
  teamSeqGaps: 0,
  missingDecisions: 0,
  doubledDecisions: 0,
  missedInboxEvents: 0,
  repliesFoundByAsking: 0,
  tornAnswers: 0,
};
type Kind = keyof typeof NOTHING;

/** Any of these means that something went wrong. */
const FAILURES: readonly Kind[] = [
  'lostMessages',
  'doubledMessages',
  'seqGaps',
  'teamSeqGaps',
  'missingDecisions',
  'doubledDecisions',
  'missedInboxEvents',
];

export interface ReplayReport extends Readonly<Record<Kind, number>> {
  readonly transfersByReason: Readonly<Record<string, number>>;
  readonly errors: Readonly<Record<string, number>>;
  readonly skippedLines: number;
  readonly seconds: number;
  /** Milliseconds. */
  readonly latency: {
    readonly stored: LatencyFigures;
    readonly reply: LatencyFigures;
    readonly inboxEvent: LatencyFigures;
  };
  readonly failed: boolean;
}

/** What a replay counts while it runs. */
export class Tally {
  readonly stored = new Latency();
  readonly reply = new Latency();
  readonly inboxEvent = new Latency();
  readonly #counts = { ...NOTHING };
  readonly #errors = new Map<string, number>();
  readonly #reasons = new Map<string, number>();

  count(kind: Kind, by = 1): void {
    this.#counts[kind] += by;
  }

  error(code: string): void {
    this.#errors.set(code, (this.#errors.get(code) ?? 0) + 1);
  }

  transfer(reason: string): void {
    this.count('transfers');
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
  }

  report(run: { readonly skippedLines: number; readonly seconds: number }): ReplayReport {
    return {
      ...this.#counts,
      transfersByReason: sorted(this.#reasons),
      errors: sorted(this.#errors),
      ...run,
      latency: {
        stored: this.stored.figures(),
        reply: this.reply.figures(),
        inboxEvent: this.inboxEvent.figures(),
      },
      failed: this.#errors.size > 0 || FAILURES.some((kind) => this.#counts[kind] > 0),
    };
  }
}

function sorted(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b)));
}
