import { findIntentExamples, findKnowledgeStamps, findPublishedArticles } from '../../db/queries/knowledge';
import type { Tenant } from '../../db/tenant';
import { buildIndex } from '../../domain/bot/retrieval/build-index';
import type { KnowledgeIndex } from '../../domain/bot/retrieval/types';
import { createUnderstandingEngine, type UnderstandingEngine } from '../../domain/bot/understanding-engine';
import { builtinIntents } from '../../domain/nlu/builtin/intents';
import { builtinOutOfScope } from '../../domain/nlu/builtin/out-of-scope';
import { type IntentModel, trainIntentModel } from '../../domain/nlu/intents/train';
import type { IntentExample } from '../../domain/nlu/types';

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

interface Kept<Value> {
  readonly stamp: string;
  readonly value: Value;
}

/** Indexes and models of one process, made when first needed. */
export function createBrain(): BotBrain {
  const engines = new Map<string, Kept<UnderstandingEngine>>();
  const indexes = new Map<string, Kept<KnowledgeIndex>>();
  let builtin: UnderstandingEngine | undefined;

  async function engineOf(tenant: Tenant): Promise<UnderstandingEngine> {
    const examples = await findIntentExamples(tenant);
    if (examples.length > 0) return createUnderstandingEngine(trainOn(examples));
    builtin ??= createUnderstandingEngine(trainOn([]));
    return builtin;
  }

  return {
    async knowledgeOf(tenant) {
      const stamps = await findKnowledgeStamps(tenant);
      const keptEngine = engines.get(tenant.orgId);
      const engine =
        keptEngine?.stamp === stamps.examples
          ? keptEngine.value
          : keep(engines, tenant.orgId, stamps.examples, await engineOf(tenant));
      const keptIndex = indexes.get(tenant.orgId);
      const index =
        keptIndex?.stamp === stamps.articles
          ? keptIndex.value
          : keep(indexes, tenant.orgId, stamps.articles, buildIndex(await findPublishedArticles(tenant)));
      return { engine, index };
    },
  };
}

function keep<Value>(kept: Map<string, Kept<Value>>, orgId: string, stamp: string, value: Value): Value {
  if (kept.size >= KEPT_ORGS) kept.clear();
  kept.set(orgId, { stamp, value });
  return value;
}

/** The product's own examples together with the organisation's, as one model. */
export function trainOn(examples: readonly IntentExample[]): IntentModel {
  const own = builtinIntents().flatMap(({ name, examples: texts }) =>
    texts.map(({ text }) => ({ text, intent: name })),
  );
  const outside = builtinOutOfScope().map((text) => ({ text, intent: OUT_OF_SCOPE }));
  return trainIntentModel([...own, ...examples, ...outside], { outOfScopeLabel: OUT_OF_SCOPE });
}
