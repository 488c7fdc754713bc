import type { HumanRequest } from '../../nlu/types';
import type { UnderstandingEngine } from '../understanding-engine';

/** "No need to transfer me" is found by the detector as evidence against a request. */
export function refusesPerson({ probability, evidence }: HumanRequest): boolean {
  return probability < 0.5 && evidence.some((line) => line.startsWith('says no to:'));
}

/** "No need to transfer me, just tell me the price" asks for the price only. */
export function withoutRefusals(text: string, engine: UnderstandingEngine): string {
  return text
    .split(/(?<=[,;.!?])\s+/u)
    .filter((clause) => !refusesPerson(engine.detectHumanRequest(clause)))
    .join(' ');
}
