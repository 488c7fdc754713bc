import { findIntentExamples, findKnowledgeStamps } from '../../db/queries/knowledge';
import type { Tenant } from '../../db/tenant';
import type { KnowledgeIndex } from '../../domain/bot/retrieval/types';
import { createUnderstandingEngine, type UnderstandingEngine } from '../../domain/bot/understanding-engine';
import type { Log } from '../context';
import { knowledgeIndexOf } from '../knowledge/knowledge-index';
import type { ModelStore } from '../ports/model-store';
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
  /** One small query; more only when articles or examples have changed. */
  knowledgeOf(tenant: Tenant): Promise<Knowledge>;
}

const KEPT_ORGS = 200;

interface KeptEngine {
  readonly stamp: string;
  readonly engine: UnderstandingEngine;
}

/** Models and indexes of one process. */
export function createBrain(store: ModelStore, log: Log): BotBrain {
  const engines = new Map<string, KeptEngine>();
  const training = new Map<string, string>();
  let builtin: Promise<UnderstandingEngine> | undefined;

  const builtinEngine = () => {
    builtin ??= intentModelFor(store, []).then(createUnderstandingEngine);
    return builtin;
  };

  /** Swaps the new model in when it is ready; turns until then are understood with what there is. */
  async function retrain(orgId: string, stamp: string, examples: Parameters<typeof intentModelFor>[1]) {
    if (training.get(orgId) === stamp) return;
    training.set(orgId, stamp);
    try {
      const engine = createUnderstandingEngine(await intentModelFor(store, examples));
      if (engines.size >= KEPT_ORGS) engines.clear();
      engines.set(orgId, { stamp, engine });
    } catch (error) {
      log.error({ err: error, orgId }, 'the bot could not be trained; the next turn tries again');
    } finally {
      training.delete(orgId);
    }
  }

  async function engineOf(tenant: Tenant, stamp: string): Promise<UnderstandingEngine> {
    const kept = engines.get(tenant.orgId);
    if (kept?.stamp === stamp) return kept.engine;
    if (training.get(tenant.orgId) !== stamp) {
      const examples = await findIntentExamples(tenant);
      if (examples.length === 0) {
        const engine = await builtinEngine();
        engines.set(tenant.orgId, { stamp, engine });
        return engine;
      }
      void retrain(tenant.orgId, stamp, examples);
    }
    return kept?.engine ?? builtinEngine();
  }

  return {
    async warmUp() {
      await builtinEngine();
    },
    async knowledgeOf(tenant) {
      const stamps = await findKnowledgeStamps(tenant);
      return {
        engine: await engineOf(tenant, stamps.examples),
        index: await knowledgeIndexOf(tenant, stamps.articles),
      };
    },
  };
}
