import type { FactCondition, PolicyDocument } from './types';
import { comparisonsIn } from './validation/check-conditions';

/**
 * Names of the triggers that ask for a tag, in their order. Tags are asked for by name, whatever the case, as the
 * evaluator compares them.
 */
export function rulesNamingTag({ triggers }: PolicyDocument, tag: string): readonly string[] {
  const wanted = tag.toLowerCase();
  const names = ({ fact, value }: FactCondition) =>
    fact === 'conversation.tags' && typeof value === 'string' && value.toLowerCase() === wanted;
  return triggers.filter(({ condition }) => comparisonsIn(condition).some(names)).map(({ name }) => name);
}
