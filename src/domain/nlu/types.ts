/**
 * What the bot understands of a visitor's message (design §3 "Facts … of the message").
 * Every function of domain/nlu is pure and deterministic: same text, same model, same answer.
 *
 *   text/language.ts        guessLanguage(text) → LanguageGuess
 *   intents/train.ts        trainIntentModel(examples, options) → IntentModel
 *                           trainIntentModelInSteps(examples, options) → Generator<TrainingProgress, IntentModel>
 *   intents/predict.ts      predictIntent(model, text) → IntentPrediction
 *   human-request/detect.ts detectHumanRequest(text) → HumanRequest
 *   signals/frustration.ts  detectFrustration(text, { earlier }) → Signal
 *   signals/sentiment.ts    detectSentiment(text) → Signal (0 bad, 0.5 neutral, 1 good)
 *   signals/repetition.ts   detectRepetition(text, earlier) → Repetition
 *   signals/complexity.ts   assessComplexity(text) → Signal
 *   fields/extract.ts       extractFields(text, { asked }) → FieldExtraction
 *   builtin/intents.ts      builtinIntents() → BuiltinIntent[]
 */

export type LanguageCode = 'en' | 'de' | 'es' | 'fr' | 'pt' | 'ar';

/** `language` is null when the text is too short or too mixed to tell; keep the conversation's language then. */
export interface LanguageGuess {
  language: LanguageCode | null;
  /** 0–1, share of the evidence that speaks for `language`. */
  confidence: number;
}

/** A strength from 0 to 1 and, in words a manager can read, what it rests on. */
export interface Signal {
  value: number;
  reasons: string[];
}

export interface Repetition extends Signal {
  /** Index in `earlier` of the message that was repeated, or null. */
  repeats: number | null;
}

export interface HumanRequest {
  /** 0–1: does the visitor, with this message, ask to talk with a person now? */
  probability: number;
  /** In words: phrases found and what argued against them. */
  evidence: string[];
}

// ── Intents ──────────────────────────────────────────────────────────────────────────────────────────────

export interface IntentExample {
  text: string;
  /** Intent name, or the out-of-scope label named in the options. */
  intent: string;
}

export interface TrainingProgress {
  phase: 'reading' | 'cross-validation' | 'calibration' | 'training';
  /** 0–1 over the whole training. */
  done: number;
}

export interface TrainIntentOptions {
  /** Examples with this intent are known to be outside every intent. */
  outOfScopeLabel?: string;
  /** Share of live messages expected outside every intent; weighs the two kinds of error of the threshold. */
  expectedOutOfScopeShare?: number;
  folds?: number;
  seed?: number;
  onProgress?: (progress: TrainingProgress) => void;
}

export interface IntentScore {
  intent: string;
  /** Calibrated probability, 0–1. */
  confidence: number;
}

export interface IntentPrediction {
  /** The best intent even when out of scope; null only when the text holds no words or the model no intents. */
  intent: string | null;
  /** Calibrated probability that `intent` is right, given that the message is in scope. */
  confidence: number;
  /** False when the bot should act as if it did not understand. */
  inScope: boolean;
  /** How much the message looks like the training examples, 0–1; below the model's threshold it is out of scope. */
  scopeScore: number;
  /** The next best intents, best first, at most four. */
  alternatives: IntentScore[];
}

export interface IntentQuality {
  intent: string;
  examples: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface IntentConfusion {
  actual: string;
  predicted: string;
  count: number;
  /** Up to three of the confused texts. */
  texts: string[];
}

/** Measured on held-out folds of the training examples, never on what the folds were trained on. */
export interface QualityReport {
  examples: number;
  folds: number;
  accuracy: number;
  macroF1: number;
  /** Expected calibration error of `confidence`, 0–1, 15 equal-width bins. */
  calibrationError: number;
  /** Share of in-scope examples that the threshold would let through. */
  inScopeKept: number;
  /** Share of out-of-scope examples caught: the labelled ones, or held-out intents when none are labelled. */
  outOfScopeCaught: number;
  perIntent: IntentQuality[];
  /** Most frequent first, at most fifty. */
  confusions: IntentConfusion[];
}

// ── Fields ───────────────────────────────────────────────────────────────────────────────────────────────

export interface Budget {
  /** Minor units (cents); the upper end of a range. */
  amountMinor: number;
  /** ISO 4217, or null when the visitor named none. */
  currency: string | null;
  period: 'month' | 'year' | null;
}

export interface Timeline {
  /** The visitor's own words. */
  text: string;
  /** Days until they want to start or buy; null when it cannot be told from the words. */
  withinDays: number | null;
}

export interface HeadcountRange {
  min: number;
  /** Null for "more than 500". */
  max: number | null;
}

export interface FieldValues {
  name: string;
  email: string;
  phone: string;
  company: string;
  budget: Budget;
  timeline: Timeline;
  companySize: HeadcountRange;
  role: string;
}

export type FieldName = keyof FieldValues;

/** Offsets into the text as it was given, in UTF-16 units, end exclusive. */
export interface TextSpan {
  start: number;
  end: number;
}

export type CapturedField = {
  [F in FieldName]: { field: F; value: FieldValues[F]; confidence: number; span: TextSpan };
}[FieldName];

/** The visitor took something back: "it's jane@acme.io, not jane@acme.com". The new value is in `captured` too. */
export interface FieldCorrection {
  field: FieldName;
  /** What they took back, as written; null when they did not repeat it. */
  from: string | null;
  /** What holds instead, as written. */
  to: string;
}

export interface ExtractOptions {
  /** The field that was asked for just before: a bare answer counts for it. */
  asked?: FieldName;
  /** Currency of amounts given without one. */
  defaultCurrency?: string;
  /** Local date of the visitor, so that "by 15 March" and "Q3" can be counted in days. */
  today?: { year: number; month: number; day: number };
}

export interface FieldExtraction {
  /** At most one per field, the one that holds after corrections. */
  captured: CapturedField[];
  declined: FieldName[];
  corrections: FieldCorrection[];
}

// ── Built-in knowledge ───────────────────────────────────────────────────────────────────────────────────

export interface BuiltinExample {
  text: string;
  language: LanguageCode;
}

export interface BuiltinIntent {
  /** Stable key, snake_case: `asks_for_person`, `pricing`, … */
  name: string;
  /** For the training screen. */
  description: string;
  examples: BuiltinExample[];
}
