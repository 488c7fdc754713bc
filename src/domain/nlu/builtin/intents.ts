import type { BuiltinExample, BuiltinIntent, LanguageCode } from '../types';
import { ARABIC_REQUESTS } from './human-request/arabic';
import { ENGLISH_REQUESTS } from './human-request/english-requests';
import { FRENCH_REQUESTS } from './human-request/french';
import { GERMAN_REQUESTS } from './human-request/german';
import { PORTUGUESE_REQUESTS } from './human-request/portuguese';
import { SPANISH_REQUESTS } from './human-request/spanish';
import { comparison, demo, discount, interest, objection, pricing, trial } from './intents/buying';
import { company, features, integration, legal, onboarding, partnership, security } from './intents/product';
import {
  accountAccess,
  billing,
  cancellation,
  complaint,
  orderStatus,
  refund,
  technicalProblem,
} from './intents/service';
import { affirm, botIdentity, deny, goodbye, greeting, spam, thanks } from './intents/talk';

/** Enough to place the intent among the others; `detectHumanRequest` has the rest. */
const REQUESTS_PER_LANGUAGE = 40;

const REQUESTS: readonly (readonly [LanguageCode, readonly string[]])[] = [
  ['en', ENGLISH_REQUESTS],
  ['de', GERMAN_REQUESTS],
  ['es', SPANISH_REQUESTS],
  ['fr', FRENCH_REQUESTS],
  ['pt', PORTUGUESE_REQUESTS],
  ['ar', ARABIC_REQUESTS],
];

/** One example in so many, so that a shorter list still spans the whole variety. */
function spread(language: LanguageCode, texts: readonly string[]): BuiltinExample[] {
  const every = Math.max(1, Math.floor(texts.length / REQUESTS_PER_LANGUAGE));
  return texts.filter((_, index) => index % every === 0).map((text) => ({ text, language }));
}

export const ASKS_FOR_PERSON = 'asks_for_person';

const asksForPerson: BuiltinIntent = {
  name: ASKS_FOR_PERSON,
  description: 'Asks to talk with a person.',
  examples: REQUESTS.flatMap(([language, texts]) => spread(language, texts)),
};

/** The intents the bot knows before an organisation has trained its own, with the project's own examples. */
export function builtinIntents(): readonly BuiltinIntent[] {
  return [
    asksForPerson,
    pricing,
    discount,
    demo,
    trial,
    comparison,
    objection,
    interest,
    features,
    integration,
    security,
    legal,
    onboarding,
    partnership,
    company,
    complaint,
    cancellation,
    refund,
    billing,
    orderStatus,
    technicalProblem,
    accountAccess,
    greeting,
    thanks,
    goodbye,
    affirm,
    deny,
    botIdentity,
    spam,
  ];
}
