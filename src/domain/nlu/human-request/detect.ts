import { HUMAN_NON_REQUESTS, HUMAN_REQUESTS } from '../builtin/human-request/examples';
import { ASKS_FOR_PERSON, builtinIntents } from '../builtin/intents';
import { builtinOutOfScope } from '../builtin/out-of-scope';
import { type BinaryClassifier, logOdds, trainBinaryClassifier } from '../intents/binary-classifier';
import { splitClauses } from '../text/clauses';
import type { HumanRequest } from '../types';
import { ENGLISH, type RequestLexicon } from './lexicon';
import { ARABIC } from './lexicon-arabic';
import { FRENCH, GERMAN, PORTUGUESE, SPANISH } from './lexicon-european';
import { type ClauseFindings, readClause } from './rules';
import { correctSpelling } from './spelling';

const LEXICONS: readonly RequestLexicon[] = [ENGLISH, GERMAN, SPANISH, FRENCH, PORTUGUESE, ARABIC];

/** What each kind of finding adds to the log-odds of the learned classifier. */
const LOG_ODDS = {
  request: 3,
  refusal: -5,
  lookalike: -2,
  botRefusal: 2,
  nothingAsked: -1,
  nobodyMentioned: -3,
};

let learned: BinaryClassifier | null = null;

/** Learned on first use (about a quarter of a second) and kept: the examples never change while we run. */
function classifier(): BinaryClassifier {
  learned ??= trainBinaryClassifier(HUMAN_REQUESTS, [
    ...HUMAN_NON_REQUESTS,
    ...builtinIntents()
      .filter(({ name }) => name !== ASKS_FOR_PERSON)
      .flatMap(({ examples }) => examples.map(({ text }) => text)),
    ...builtinOutOfScope(),
  ]);
  return learned;
}

/** A refusal in one language outweighs what another language's rules make of the same clause. */
function readInEveryLanguage(clause: string): ClauseFindings {
  const readings = LEXICONS.map((lexicon) => readClause(clause, lexicon));
  const refusing = readings.filter((reading) => reading.refusals.length > 0);
  const speaking = refusing.length > 0 ? refusing : readings;
  return {
    requests: speaking.flatMap((reading) => reading.requests),
    refusals: refusing.flatMap((reading) => reading.refusals),
    lookalikes: readings.flatMap((reading) => reading.lookalikes),
    botRefusals: readings.flatMap((reading) => reading.botRefusals),
    mentionsPeople: readings.some((reading) => reading.mentionsPeople),
  };
}

function inWords({ requests, refusals, lookalikes, botRefusals }: ClauseFindings): string[] {
  return [
    ...requests.map((phrase) => `asks: “${phrase}”`),
    ...botRefusals.map((phrase) => `turns the bot down: “${phrase}”`),
    ...refusals.map((phrase) => `says no to: “${phrase}”`),
    ...lookalikes.map((phrase) => `not about talking to a person: “${phrase}”`),
  ];
}

/**
 * Does this message ask to talk with a person now? Combines a classifier over the project's own examples with
 * phrase rules for negation ("no need to transfer me") and lookalikes ("human resources").
 */
export function detectHumanRequest(text: string): HumanRequest {
  const clauses = splitClauses(text).map((clause) => clause.split(' ').map(correctSpelling).join(' '));
  if (clauses.length === 0) return { probability: 0, evidence: [] };
  const readings = clauses.map(readInEveryLanguage);
  const found: ClauseFindings = {
    requests: readings.flatMap((reading) => reading.requests),
    refusals: readings.flatMap((reading) => reading.refusals),
    lookalikes: readings.flatMap((reading) => reading.lookalikes),
    botRefusals: readings.flatMap((reading) => reading.botRefusals),
    mentionsPeople: readings.some((reading) => reading.mentionsPeople),
  };
  const asks = found.requests.length > 0;
  const turnsBotDown = found.botRefusals.length > 0;
  const odds =
    logOdds(classifier(), clauses.join(' ')) +
    (asks ? LOG_ODDS.request : 0) +
    (!asks && found.refusals.length > 0 ? LOG_ODDS.refusal : 0) +
    (!asks && found.lookalikes.length > 0 ? LOG_ODDS.lookalike : 0) +
    (turnsBotDown ? LOG_ODDS.botRefusal : 0) +
    (asks || turnsBotDown ? 0 : LOG_ODDS.nothingAsked) +
    (asks || turnsBotDown || found.mentionsPeople ? 0 : LOG_ODDS.nobodyMentioned);
  const evidence = [...new Set(inWords(found))];
  if (evidence.length === 0 && odds > 0) evidence.push('resembles known requests for a person');
  return { probability: 1 / (1 + Math.exp(-odds)), evidence };
}
