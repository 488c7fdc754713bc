import { countNgrams } from '../text/ngrams';
import { type SoftmaxRegression, scoreInto, trainSoftmax } from './softmax-regression';
import { fitVectoriser, type Vectoriser, vectorise, vectoriseCounts } from './vectoriser';

/** Two-class logistic regression over n-grams, for questions with a yes or no. */
export interface BinaryClassifier {
  vectoriser: Vectoriser;
  regression: SoftmaxRegression;
}

const COST = 10;
const EPOCHS = 12;
const SEED = 1;

export function trainBinaryClassifier(yes: readonly string[], no: readonly string[]): BinaryClassifier {
  const counts = [...no, ...yes].map(countNgrams);
  const vectoriser = fitVectoriser(counts, 1);
  const vectors = counts.map((count) => vectoriseCounts(vectoriser, count));
  const targets = Int32Array.from(vectors, (_, index) => (index < no.length ? 0 : 1));
  const training = trainSoftmax(vectors, targets, {
    features: vectoriser.hashes.length,
    classes: 2,
    cost: COST,
    epochs: EPOCHS,
    seed: SEED,
  });
  let step = training.next();
  while (!step.done) step = training.next();
  return { vectoriser, regression: step.value };
}

/** Log-odds of yes. */
export function logOdds(classifier: BinaryClassifier, text: string): number {
  const scores = new Float64Array(2);
  scoreInto(classifier.regression, vectorise(classifier.vectoriser, text), scores);
  return (scores[1] ?? 0) - (scores[0] ?? 0);
}
