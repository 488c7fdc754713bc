import { detectHumanRequest } from '@/domain/nlu/human-request/detect';
import { readOptions, required } from './arguments';
import { metricsPerLabel } from './classification-metrics';
import { readExamples } from './read-examples';

/** From this probability on a message counts as a request for a person. */
const REQUEST = 0.5;

/** Judges the detector on a file of `text,label` with 1 for requests and 0 for the rest. */
export function evaluateHumanRequests(words: readonly string[]): Record<string, unknown> {
  const test = readExamples(required(readOptions(words), 'test'), 'test');
  const outcomes = test.map(({ text, label }) => ({
    actual: label.trim() === '1' ? '1' : '0',
    predicted: detectHumanRequest(text).probability >= REQUEST ? '1' : '0',
  }));
  const requests = metricsPerLabel(outcomes)['1'];
  return {
    precision: requests?.precision ?? 0,
    recall: requests?.recall ?? 0,
    f1: requests?.f1 ?? 0,
    n: test.length,
  };
}
