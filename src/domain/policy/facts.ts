import { CONVERSATION_FACTS } from './conversation-facts';
import type { FactDefinition, FactType } from './fact-definition';
import { LEAD_FACTS } from './lead-facts';
import { MESSAGE_FACTS } from './message-facts';
import { MOMENT_FACTS } from './moment-facts';

/** The registry of everything a policy can ask about (design §3), in the order the editor lists it. */
export const FACTS = {
  ...MESSAGE_FACTS,
  ...CONVERSATION_FACTS,
  ...LEAD_FACTS,
  ...MOMENT_FACTS,
} as const satisfies Record<string, FactDefinition>;

export type FactName = keyof typeof FACTS;

interface ValueOfType {
  text: string;
  choice: string;
  number: number;
  boolean: boolean;
  list: readonly string[];
}

type ValueOf<Type extends FactType> = ValueOfType[Type];

/** Every fact with a value of its type, or null while it is not known. Assignable to `Facts`. */
export type FactSheet = { readonly [Name in FactName]: ValueOf<(typeof FACTS)[Name]['type']> | null };

const REGISTRY: ReadonlyMap<string, FactDefinition> = new Map<string, FactDefinition>(Object.entries(FACTS));

/** The definition of a fact, or undefined when no fact has that name. */
export function factDefinition(name: string): FactDefinition | undefined {
  return REGISTRY.get(name);
}

/** Names of all facts in the order of the registry. */
export function factNames(): readonly string[] {
  return [...REGISTRY.keys()];
}
