import { createFileModelStore } from '../adapters/file-model-store';
import type { ModelStore } from '../services/ports/model-store';
import { env } from './env';

/** Where the worker keeps trained models. */
export function modelStore(): ModelStore {
  return createFileModelStore(env().BATON_MODEL_DIR);
}
