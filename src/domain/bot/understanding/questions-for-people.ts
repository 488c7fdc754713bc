import { detectRepetition } from '../../nlu/signals/repetition';
import type { UnderstandingEngine } from '../understanding-engine';

/** From this likeness on a message asks what the manager meant. */
const ASKS_THE_SAME = 0.8;
/** Sure enough for every policy that listens to requests for a person. */
const PROBABILITY = 0.95;

/**
 * An engine that takes messages like the given ones as a request for a person: a manager has said of them that they
 * should have gone to one.
 *
 * @param questions their wordings
 */
export function withQuestionsForPeople(
  engine: UnderstandingEngine,
  questions: readonly string[],
): UnderstandingEngine {
  if (questions.length === 0) return engine;
  return {
    ...engine,
    detectHumanRequest: (text) => {
      const request = engine.detectHumanRequest(text);
      if (request.probability >= PROBABILITY) return request;
      const marked = questions.find((question) => detectRepetition(text, [question]).value >= ASKS_THE_SAME);
      if (marked === undefined) return request;
      const evidence = `questions like “${marked}” go to a person, a manager has said`;
      return { probability: PROBABILITY, evidence: [...request.evidence, evidence] };
    },
  };
}
