/**
 * Measures the quality of the product's decisions on files of labelled data, by the functions the product uses.
 *
 *   npm run --silent eval -- intents --train A.csv --test B.csv [--oos-label LABEL] [--with-validation]
 *   npm run --silent eval -- human-request --test F.csv
 *   npm run --silent eval -- lead-score --data F.csv --target COL [--exclude a,b] [--delimiter ;]
 *     [--folds 10 | --chronological 0.2]
 *
 * Prints one JSON object on stdout, nothing else.
 */
import { evaluateHumanRequests } from './eval/human-request';
import { evaluateIntents } from './eval/intents';
import { evaluateLeadScore } from './eval/lead-score';

const EVALUATIONS: Record<string, (words: readonly string[]) => Record<string, unknown>> = {
  intents: evaluateIntents,
  'human-request': evaluateHumanRequests,
  'lead-score': evaluateLeadScore,
};

function main([name = '', ...words]: readonly string[]): void {
  const evaluate = EVALUATIONS[name];
  if (evaluate === undefined)
    throw new Error(`Evaluate what? One of: ${Object.keys(EVALUATIONS).join(', ')}.`);
  process.stdout.write(`${JSON.stringify(evaluate(words), null, 2)}\n`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
