import { createFileModelStore } from '../../../src/adapters/file-model-store';
import {
  createUnderstandingEngine,
  type UnderstandingEngine,
} from '../../../src/domain/bot/understanding-engine';
import type { IntentModel } from '../../../src/domain/nlu/intents/model';
import { intentModelFor } from '../../../src/services/bot/intent-model';
import { intentExamples } from '../content/intent-examples';

const MODEL_FOLDER = process.env.BATON_MODEL_DIR ?? 'node_modules/.cache/baton/models';

const models = createFileModelStore(MODEL_FOLDER);
let trained: Promise<IntentModel> | undefined;
let engine: Promise<UnderstandingEngine> | undefined;

/** The demo organisation's intent model; trained at most once, and kept for the next seed. */
export function demoModel(): Promise<IntentModel> {
  trained ??= intentModelFor(models, intentExamples);
  return trained;
}

/** A model as the database keeps it. */
export const modelBytes = (model: IntentModel): Promise<Uint8Array> => models.encode(model);

/** The bot's language understanding for the demo organisation. */
export function historyEngine(): Promise<UnderstandingEngine> {
  engine ??= demoModel().then((model) => remembering(createUnderstandingEngine(model)));
  return engine;
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
