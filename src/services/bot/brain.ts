import { findIntentExamples, findKnowledgeStamps } from '../../db/queries/knowledge';
import type { Tenant } from '../../db/tenant';
import type { KnowledgeIndex } from '../../domain/bot/retrieval/types';
import { createUnderstandingEngine, type UnderstandingEngine } from '../../domain/bot/understanding-engine';
import { builtinIntents } from '../../domain/nlu/builtin/intents';
import { builtinOutOfScope } from '../../domain/nlu/builtin/out-of-scope';
import { type IntentModel, trainIntentModel } from '../../domain/nlu/intents/train';
import type { IntentExample } from '../../domain/nlu/types';
import { knowledgeIndexOf } from '../knowledge/knowledge-index';

/** What the bot of one organisation knows and understands. */
export interface Knowledge {
  readonly engine: UnderstandingEngine;
  readonly index: KnowledgeIndex;
}

/** Gives every turn the newest knowledge of its organisation; keeps what has not changed since. */
export interface BotBrain {
  /** One small query; more only when articles or examples have changed. */
  knowledgeOf(tenant: Tenant): Promise<Knowledge>;
}

const OUT_OF_SCOPE = 'out_of_scope';
const KEPT_ORGS = 200;

/** Models of one process, trained when first needed. */
export function createBrain(): BotBrain {
  const engines = new Map<string, { readonly stamp: string; readonly engine: UnderstandingEngine }>();
  let builtin: UnderstandingEngine | undefined;

  async function engineOf(tenant: Tenant, stamp: string): Promise<UnderstandingEngine> {
    const found = engines.get(tenant.orgId);
    if (found?.stamp === stamp) return found.engine;
    const examples = await findIntentExamples(tenant);
    if (examples.length === 0) builtin ??= createUnderstandingEngine(trainOn([]));
    const engine = examples.length === 0 && builtin ? builtin : createUnderstandingEngine(trainOn(examples));
    if (engines.size >= KEPT_ORGS) engines.clear();
    engines.set(tenant.orgId, { stamp, engine });
    return engine;
  }

  return {
    async knowledgeOf(tenant) {
      const stamps = await findKnowledgeStamps(tenant);
      return {
        engine: await engineOf(tenant, stamps.examples),
        index: await knowledgeIndexOf(tenant, stamps.articles),
      };
    },
  };
}

/** The product's own examples together with the organisation's, as one model. */
export function trainOn(examples: readonly IntentExample[]): IntentModel {
  const own = builtinIntents().flatMap(({ name, examples: texts }) =>
    texts.map(({ text }) => ({ text, intent: name })),
  );
  const outside = builtinOutOfScope().map((text) => ({ text, intent: OUT_OF_SCOPE }));
  return trainIntentModel([...own, ...examples, ...outside], { outOfScopeLabel: OUT_OF_SCOPE });
}
