/** One text and the intent it teaches. */
export interface TrainingText {
  readonly text: string;
  readonly intent: string;
}

export interface TextChange {
  readonly change: 'added' | 'removed' | 'moved';
  readonly text: string;
  readonly intent: string;
  /** The intent it taught before, where it moved. */
  readonly from: string | null;
}

export interface TrainingSetChanges {
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
  readonly intents: { readonly intent: string; readonly added: number; readonly removed: number }[];
  readonly texts: TextChange[];
}

const TEXTS_OF_EACH = 20;

/** What differs between what one training learned from and the next; texts are matched to the letter. */
export function trainingSetChanges(
  before: readonly TrainingText[],
  after: readonly TrainingText[],
): TrainingSetChanges {
  const was = new Map(before.map(({ text, intent }) => [text, intent]));
  const is = new Map(after.map(({ text, intent }) => [text, intent]));
  const added: TextChange[] = [];
  const moved: TextChange[] = [];
  for (const [text, intent] of is) {
    const from = was.get(text);
    if (from === undefined) added.push({ change: 'added', text, intent, from: null });
    else if (from !== intent) moved.push({ change: 'moved', text, intent, from });
  }
  const removed = [...was]
    .filter(([text]) => !is.has(text))
    .map(([text, intent]): TextChange => ({ change: 'removed', text, intent, from: null }));
  return {
    added: added.length,
    removed: removed.length,
    moved: moved.length,
    intents: perIntent([...added, ...moved, ...removed]),
    texts: [added, moved, removed].flatMap((changes) => changes.slice(0, TEXTS_OF_EACH)),
  };
}

/** A text that moved is one less here and one more there. */
function perIntent(changes: readonly TextChange[]): TrainingSetChanges['intents'] {
  const tallies = new Map<string, { intent: string; added: number; removed: number }>();
  const count = (intent: string, side: 'added' | 'removed') => {
    const tally = tallies.get(intent) ?? { intent, added: 0, removed: 0 };
    tally[side] += 1;
    tallies.set(intent, tally);
  };
  for (const { change, intent, from } of changes) {
    count(intent, change === 'removed' ? 'removed' : 'added');
    if (from !== null) count(from, 'removed');
  }
  return [...tallies.values()].toSorted(
    (a, b) => b.added + b.removed - (a.added + a.removed) || (a.intent < b.intent ? -1 : 1),
  );
}
