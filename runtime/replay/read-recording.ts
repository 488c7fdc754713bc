import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { LaunchError } from '../launch-error';

/** What one visitor said, in order. */
export interface Recording {
  readonly id: string;
  readonly utterances: readonly string[];
}

export interface Recordings {
  readonly conversations: readonly Recording[];
  /** Lines that a visitor could not have sent: empty ones, and ones above the longest message. */
  readonly skipped: number;
}

const LONGEST_MESSAGE = 4_000;
const Row = z.object({
  conversationId: z.string().min(1),
  turnNumber: z.coerce.number(),
  utterance: z.string(),
});

/**
 * Recorded visitor turns: tab-separated with a head line, of which `conversationId`, `turnNumber` and `utterance` are
 * read; an utterance in quotes may hold line breaks. Conversations stay in the order of the file, turns are put in
 * order of their number.
 * @throws LaunchError when that is not what the text is
 */
export function readRecordings(text: string): Recordings {
  const turns = new Map<string, { readonly turn: number; readonly text: string }[]>();
  let skipped = 0;
  for (const { conversationId, turnNumber, utterance } of readRows(text)) {
    const said = turns.get(conversationId) ?? [];
    turns.set(conversationId, said);
    const cleaned = utterance.trim();
    if (cleaned === '' || [...cleaned].length > LONGEST_MESSAGE) skipped++;
    else said.push({ turn: turnNumber, text: cleaned });
  }
  const conversations = [...turns].map(([id, said]) => ({
    id,
    utterances: said.toSorted((a, b) => a.turn - b.turn).map((one) => one.text),
  }));
  return { conversations: conversations.filter(({ utterances }) => utterances.length > 0), skipped };
}

function readRows(text: string): z.infer<typeof Row>[] {
  try {
    return z.array(Row).parse(
      parse(text, {
        columns: true,
        delimiter: '\t',
        bom: true,
        relaxQuotes: true,
        relaxColumnCount: true,
        skipEmptyLines: true,
      }),
    );
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new LaunchError(`The recording cannot be read: ${reason}`);
  }
}
