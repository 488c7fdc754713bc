import { createFileModelStore } from '../../../src/adapters/file-model-store';
import {
  createUnderstandingEngine,
  type UnderstandingEngine,
} from '../../../src/domain/bot/understanding-engine';
import { intentModelFor } from '../../../src/services/bot/intent-model';
import { intentExamples } from '../content/intent-examples';

const MODEL_FOLDER = process.env.BATON_MODEL_DIR ?? 'node_modules/.cache/baton/models';

let trained: Promise<UnderstandingEngine> | undefined;

/**
 * The bot's language understanding for the demo organisation; trained at most once, and kept where the worker finds
 * it at its start.
 */
export function historyEngine(): Promise<UnderstandingEngine> {
  trained ??= intentModelFor(createFileModelStore(MODEL_FOLDER), intentExamples).then((model) =>
    remembering(createUnderstandingEngine(model)),
  );
  return trained;
}

/** Visitors of the demo say the same things again and again: what depends on the text alone is worked out once. */
export function remembering(engine: UnderstandingEngine): UnderstandingEngine {
  return {
    ...engine,
    predictIntent: onceForEach(engine.predictIntent),
    detectHumanRequest: onceForEach(engine.detectHumanRequest),
    detectSentiment: onceForEach(engine.detectSentiment),
    assessComplexity: onceForEach(engine.assessComplexity),
    guessLanguage: onceForEach(engine.guessLanguage),
  };
}

function onceForEach<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = work(text);
    known.set(text, result);
    return result;
  };
}
