import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { builtinIntents } from '../../domain/nlu/builtin/intents';
import { builtinOutOfScope } from '../../domain/nlu/builtin/out-of-scope';
import { type IntentModel, trainIntentModelInSteps } from '../../domain/nlu/intents/train';
import type { IntentExample } from '../../domain/nlu/types';
import type { ModelStore } from '../ports/model-store';

const OUT_OF_SCOPE = 'out_of_scope';

/**
 * The model of an organisation's own examples together with the product's: a kept one, else trained now, step by
 * step, so that other work of the process goes on meanwhile.
 */
export async function intentModelFor(
  store: ModelStore,
  examples: readonly IntentExample[],
): Promise<IntentModel> {
  const all = [...builtinExamples(), ...examples];
  const hash = createHash('sha256').update(JSON.stringify(all)).digest('hex');
  const kept = await store.load(hash);
  if (kept) return kept;
  const model = await train(all);
  await store.save(hash, model);
  return model;
}

async function train(examples: readonly IntentExample[]): Promise<IntentModel> {
  const steps = trainIntentModelInSteps(examples, { outOfScopeLabel: OUT_OF_SCOPE });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}

function builtinExamples(): IntentExample[] {
  const known = builtinIntents().flatMap(({ name, examples }) =>
    examples.map(({ text }) => ({ text, intent: name })),
  );
  return [...known, ...builtinOutOfScope().map((text) => ({ text, intent: OUT_OF_SCOPE }))];
}
