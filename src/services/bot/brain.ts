import { findKnowledgeStamps } from '../../db/queries/knowledge';
import { findStoredModel } from '../../db/repositories/intent-models';
import type { Tenant } from '../../db/tenant';
import type { KnowledgeIndex } from '../../domain/bot/retrieval/types';
import { createUnderstandingEngine, type UnderstandingEngine } from '../../domain/bot/understanding-engine';
import type { Log } from '../context';
import { knowledgeIndexOf } from '../knowledge/knowledge-index';
import type { ModelStore } from '../ports/model-store';
import { unpackTrainingSet } from '../training/training-set';
import { intentModelFor } from './intent-model';

/** What the bot of one organisation knows and understands. */
export interface Knowledge {
  readonly engine: UnderstandingEngine;
  readonly index: KnowledgeIndex;
}

/** Gives every turn the newest knowledge of its organisation; keeps what has not changed since. */
export interface BotBrain {
  /** Makes the product's own model ready; a worker does this before it says that it is. */
  warmUp(): Promise<void>;
  /** One small query; more only when articles or the live version of the model have changed. */
  knowledgeOf(tenant: Tenant): Promise<Knowledge>;
  /** How a version of the trained model understands; null stands for the product's own model. */
  engineOf(tenant: Tenant, modelId: string | null): Promise<UnderstandingEngine>;
}

/** Models take megabytes each. */
const KEPT_ORGS = 50;

interface KeptEngine {
  readonly modelId: string;
  readonly engine: UnderstandingEngine;
}

/** Models and indexes of one process. */
export function createBrain(store: ModelStore, log: Log): BotBrain {
  const engines = new Map<string, KeptEngine>();
  const remaking = new Set<string>();
  let builtin: Promise<UnderstandingEngine> | undefined;

  const builtinEngine = () => {
    builtin ??= intentModelFor(store, []).then(createUnderstandingEngine);
    return builtin;
  };

  function keep(orgId: string, modelId: string, engine: UnderstandingEngine): UnderstandingEngine {
    if (engines.size >= KEPT_ORGS) engines.clear();
    engines.set(orgId, { modelId, engine });
    return engine;
  }

  /** A model of another version of the training code is made again from its examples; turns go on meanwhile. */
  async function remake(orgId: string, modelId: string, trainingSet: Uint8Array): Promise<void> {
    if (remaking.has(modelId)) return;
    remaking.add(modelId);
    try {
      const model = await intentModelFor(store, await unpackTrainingSet(trainingSet));
      keep(orgId, modelId, createUnderstandingEngine(model));
    } catch (error) {
      log.error({ err: error, orgId, modelId }, 'a model could not be made again; the next turn tries again');
    } finally {
      remaking.delete(modelId);
    }
  }

  async function engineOf(tenant: Tenant, modelId: string | null): Promise<UnderstandingEngine> {
    if (modelId === null) return builtinEngine();
    const kept = engines.get(tenant.orgId);
    if (kept?.modelId === modelId) return kept.engine;
    if (remaking.has(modelId)) return kept?.engine ?? builtinEngine();
    const stored = await findStoredModel(tenant, modelId);
    const model = stored?.model ? await store.decode(stored.model) : null;
    if (model) return keep(tenant.orgId, modelId, createUnderstandingEngine(model));
    if (stored?.trainingSet) void remake(tenant.orgId, modelId, stored.trainingSet);
    return kept?.engine ?? builtinEngine();
  }

  return {
    async warmUp() {
      await builtinEngine();
    },
    engineOf,
    async knowledgeOf(tenant) {
      const stamps = await findKnowledgeStamps(tenant);
      return {
        engine: await engineOf(tenant, stamps.liveModel === '' ? null : stamps.liveModel),
        index: await knowledgeIndexOf(tenant, stamps.articles),
      };
    },
  };
}
