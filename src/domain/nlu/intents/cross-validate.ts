import type { NgramCounts } from '../text/ngrams';
import { type Evidence, weighEvidence } from './evidence';
import { type SoftmaxRegression, trainSoftmax } from './softmax-regression';
import { fitVectoriser, type Vectoriser, vectoriseCounts } from './vectoriser';

export interface CountedExample {
  counts: NgramCounts;
  /** Class index; out-of-scope examples carry the number of intents. */
  target: number;
}

export interface Classifier {
  vectoriser: Vectoriser;
  regression: SoftmaxRegression;
}

/** From here on features seen in one text only are dropped: they cost more than they tell. */
const MANY_EXAMPLES = 3000;
const COST = 60;
const EPOCHS = [
  { upTo: 1000, epochs: 20 },
  { upTo: 5000, epochs: 12 },
];
const FEWEST_EPOCHS = 10;

export interface ClassifierSetup {
  intents: number;
  /** `intents`, and one more when out-of-scope texts are learned as a class of their own. */
  classes: number;
  /** The intents' names as examples of themselves: "order_status" is how somebody would ask for it. */
  names: readonly CountedExample[];
  seed: number;
}

/** The names of those intents that have examples; a name alone makes no intent. */
function namesOfKnown(
  names: readonly CountedExample[],
  examples: readonly CountedExample[],
): CountedExample[] {
  const known = new Set(examples.map(({ target }) => target));
  return names.filter(({ target }) => known.has(target));
}

/** Trains one classifier; yields the share done. */
export function* trainClassifier(
  given: readonly CountedExample[],
  { classes, names, seed }: ClassifierSetup,
): Generator<number, Classifier> {
  const examples = [...given, ...namesOfKnown(names, given)];
  const counts = examples.map((example) => example.counts);
  const vectoriser = fitVectoriser(counts, examples.length < MANY_EXAMPLES ? 1 : 2);
  const vectors = counts.map((count) => vectoriseCounts(vectoriser, count));
  const regression = yield* trainSoftmax(
    vectors,
    Int32Array.from(examples, ({ target }) => target),
    {
      features: vectoriser.hashes.length,
      classes,
      cost: COST,
      epochs: EPOCHS.find(({ upTo }) => examples.length < upTo)?.epochs ?? FEWEST_EPOCHS,
      seed,
    },
  );
  return { vectoriser, regression };
}

/**
 * Sees every example once with a classifier that was not trained on its fold. Yields the share done; returns the
 * evidence in the order of the examples.
 */
export function* crossValidate(
  examples: readonly CountedExample[],
  folds: Int32Array,
  setup: ClassifierSetup,
): Generator<number, Evidence[]> {
  const foldCount = Math.max(0, ...folds) + 1;
  const evidence: Evidence[] = [];
  for (let fold = 0; fold < foldCount; fold++) {
    const training = trainClassifier(
      examples.filter((_, index) => folds[index] !== fold),
      setup,
    );
    let step = training.next();
    while (!step.done) {
      yield (fold + step.value) / foldCount;
      step = training.next();
    }
    const { vectoriser, regression } = step.value;
    for (const [index, { counts }] of examples.entries()) {
      if (folds[index] === fold)
        evidence[index] = weighEvidence(vectoriser, regression, setup.intents, counts);
    }
  }
  return evidence;
}
