import { extractFields } from '../nlu/fields/extract';
import { detectHumanRequest } from '../nlu/human-request/detect';
import { predictIntent } from '../nlu/intents/predict';
import type { IntentModel } from '../nlu/intents/train';
import { assessComplexity } from '../nlu/signals/complexity';
import { detectFrustration } from '../nlu/signals/frustration';
import { detectRepetition } from '../nlu/signals/repetition';
import { detectSentiment } from '../nlu/signals/sentiment';
import { guessLanguage } from '../nlu/text/language';
import type {
  ExtractOptions,
  FieldExtraction,
  HumanRequest,
  IntentPrediction,
  LanguageGuess,
  Repetition,
  Signal,
} from '../nlu/types';

/** Everything the bot asks of language understanding; the worker swaps it when a new model has been trained. */
export interface UnderstandingEngine {
  predictIntent(text: string): IntentPrediction;
  detectHumanRequest(text: string): HumanRequest;
  detectSentiment(text: string): Signal;
  /** @param earlier the visitor's earlier messages, oldest first */
  detectFrustration(text: string, earlier: readonly string[]): Signal;
  detectRepetition(text: string, earlier: readonly string[]): Repetition;
  assessComplexity(text: string): Signal;
  extractFields(text: string, options: ExtractOptions): FieldExtraction;
  guessLanguage(text: string): LanguageGuess;
}

/** The engine of the product's own language understanding around a trained intent model. */
export function createUnderstandingEngine(model: IntentModel): UnderstandingEngine {
  return {
    predictIntent: (text) => predictIntent(model, text),
    detectHumanRequest,
    detectSentiment,
    detectFrustration: (text, earlier) => detectFrustration(text, { earlier: [...earlier] }),
    detectRepetition: (text, earlier) => detectRepetition(text, [...earlier]),
    assessComplexity,
    extractFields,
    guessLanguage,
  };
}
