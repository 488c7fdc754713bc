import type { Intent } from '../../contracts/api/intents';
import { builtinIntents } from '../../domain/nlu/builtin/intents';
import { builtinOutOfScope } from '../../domain/nlu/builtin/out-of-scope';
import { intentTitle, OUT_OF_SCOPE } from '../../domain/training/intent-name';

interface Builtin {
  readonly description: string;
  readonly examples: number;
}

const OUTSIDE = 'What the bot should not try to answer: small talk and errands.';

/** What every bot knows, by name. */
export const BUILTIN: ReadonlyMap<string, Builtin> = new Map([
  ...builtinIntents().map(
    ({ name, description, examples }) => [name, { description, examples: examples.length }] as const,
  ),
  [OUT_OF_SCOPE, { description: OUTSIDE, examples: builtinOutOfScope().length }] as const,
]);

/** An intent as the API shows it. */
export function intentView(intent: {
  readonly name: string;
  readonly description: string;
  readonly examples: number;
  readonly quality: Intent['quality'];
}): Intent {
  const builtin = BUILTIN.get(intent.name);
  return {
    name: intent.name,
    title: intentTitle(intent.name),
    description: intent.description || (builtin?.description ?? ''),
    origin: intent.name === OUT_OF_SCOPE ? 'outside' : builtin ? 'builtin' : 'own',
    examples: intent.examples,
    builtinExamples: builtin?.examples ?? 0,
    quality: intent.quality,
  };
}
