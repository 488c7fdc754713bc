import type { IntentModel } from '../../domain/nlu/intents/model';

/** Keeps trained models between processes; a model that is not kept is trained again, which takes seconds. */
export interface ModelStore {
  /** The model trained on exactly these examples by this version of the code, or null. */
  load(examplesHash: string): Promise<IntentModel | null>;
  /** Never throws: what cannot be kept is only slower next time. */
  save(examplesHash: string, model: IntentModel): Promise<void>;
  /** The model as bytes, to be kept elsewhere. */
  encode(model: IntentModel): Promise<Uint8Array>;
  /** The model of such bytes; null when another version of the training code wrote them. */
  decode(bytes: Uint8Array): Promise<IntentModel | null>;
}
