import { basename } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { OUT_OF_SCOPE } from '../../src/domain/training/intent-name';

interface LabelledTurn {
  readonly text: string;
  /** Name of the intent; null for bare data such as a name or a number, which no intent stands for. */
  readonly intent: string | null;
}

export interface LabelledRecording {
  readonly id: string;
  readonly turns: readonly LabelledTurn[];
}

export interface Domain {
  readonly name: string;
  /** Every other conversation: what is learned from and what is played never meet. */
  readonly learned: readonly LabelledRecording[];
  readonly heldOut: readonly LabelledRecording[];
}

/** What every bot knows already goes by the product's own names. */
const KNOWN: Readonly<Record<string, string | null>> = {
  openinggreeting: 'greeting',
  closinggreeting: 'goodbye',
  thankyou: 'thanks',
  confirmation: 'affirm',
  rejection: 'deny',
  outofdomain: OUT_OF_SCOPE,
  contentonly: null,
};
const LONGEST = 300;

const Row = z.object({
  conversationId: z.string(),
  turnNumber: z.coerce.number(),
  utterance: z.string(),
  intent: z.string().default(''),
});

/** Recorded visitor turns with the intent that people gave each of them. @param text tab-separated, with a head line */
export function readDomain(file: string, text: string): Domain {
  const options = {
    columns: true,
    delimiter: '\t',
    bom: true,
    relaxQuotes: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
  };
  const recordings = new Map<string, { at: number; turn: LabelledTurn }[]>();
  for (const row of z.array(Row).parse(parse(text, options))) {
    const said = row.utterance.trim();
    if (said === '' || said.length > LONGEST || row.conversationId === 'conversationId') continue;
    const turns = recordings.get(row.conversationId) ?? [];
    recordings.set(row.conversationId, turns);
    turns.push({ at: row.turnNumber, turn: { text: said, intent: intentOf(row.intent) } });
  }
  const ordered = [...recordings].map(([id, turns]) => ({
    id,
    turns: turns.toSorted((a, b) => a.at - b.at).map(({ turn }) => turn),
  }));
  return {
    name: basename(file, '.tsv'),
    learned: ordered.filter((_, index) => index % 2 === 0),
    heldOut: ordered.filter((_, index) => index % 2 === 1),
  };
}

/** Two labels for one turn, or a broken line, say nothing sure. */
function intentOf(label: string): string | null {
  if (!/^[a-z]+$/.test(label)) return null;
  const known = KNOWN[label];
  return known === undefined ? label : known;
}
