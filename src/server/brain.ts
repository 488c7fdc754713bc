import { type BotBrain, createBrain } from '../services/bot/brain';
import { modelStore } from './models';
import { services } from './services';

const kept = globalThis as typeof globalThis & { batonBrain?: BotBrain };

/** The bot of this process, for trying it out; made on first use, with the models that the worker has trained. */
export function brain(): BotBrain {
  kept.batonBrain ??= createBrain(modelStore(), services().log);
  return kept.batonBrain;
}
