import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { builtinIntents } from '../../domain/nlu/builtin/intents';
import { builtinOutOfScope } from '../../domain/nlu/builtin/out-of-scope';
import { type IntentModel, trainIntentModelInSteps } from '../../domain/nlu/intents/train';
import type { IntentExample } from '../../domain/nlu/types';
import { OUT_OF_SCOPE } from '../../domain/training/intent-name';
import { sameText } from '../../domain/training/same-text';
import type { ModelStore } from '../ports/model-store';

/** Told the share done, 0 to 1, between the steps of a training; what it throws ends the training. */
export type OnProgress = (done: number) => Promise<void>;

/**
 * The model of an organisation's own examples together with the product's: a kept one, else trained now, step by
 * step, so that other work of the process goes on meanwhile.
 */
export async function intentModelFor(
  store: ModelStore,
  examples: readonly IntentExample[],
  onProgress?: OnProgress,
): Promise<IntentModel> {
  const all = [...builtinExamples(examples), ...examples];
  const hash = createHash('sha256').update(JSON.stringify(all)).digest('hex');
  const kept = await store.load(hash);
  if (kept) return kept;
  const model = await train(all, onProgress);
  await store.save(hash, model);
  return model;
}

async function train(examples: readonly IntentExample[], onProgress?: OnProgress): Promise<IntentModel> {
  const steps = trainIntentModelInSteps(examples, { outOfScopeLabel: OUT_OF_SCOPE });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
    await onProgress?.(step.value.done);
  }
}

/** The product's examples, without those that the organisation has given another meaning. */
function builtinExamples(own: readonly IntentExample[]): IntentExample[] {
  const taken = new Set(own.map(({ text }) => sameText(text)));
  const known = builtinIntents().flatMap(({ name, examples }) =>
    examples.map(({ text }) => ({ text, intent: name })),
  );
  const unknown = builtinOutOfScope().map((text) => ({ text, intent: OUT_OF_SCOPE }));
  return [...known, ...unknown].filter(({ text }) => !taken.has(sameText(text)));
}
