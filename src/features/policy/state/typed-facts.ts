import type { BodyInputOf } from '../../../contracts/operation';
import type { tryPolicy } from '../../../contracts/operations/policies';
import type { FactDefinition } from '../../../domain/policy/fact-definition';
import { factDefinition } from '../../../domain/policy/facts';

/** How a fact is typed: shares in per cent, money in whole units, lists with commas. An empty field is "not known". */
export type TypedFacts = Readonly<Record<string, string>>;

type Facts = BodyInputOf<typeof tryPolicy>['facts'];

export interface ReadFacts {
  readonly facts: Facts;
  /** A sentence for each field that cannot be read. */
  readonly errors: Readonly<Record<string, string>>;
}

const HUNDREDTHS = 100;

/** Shown behind the field. */
export function unitSuffix(definition: FactDefinition, currency: string): string | null {
  switch (definition.unit) {
    case 'share':
      return '%';
    case 'money':
      return currency;
    case 'seconds':
    case 'days':
    case 'points':
    case 'people':
      return definition.unit;
    default:
      return null;
  }
}

/** Values for the evaluator, from what was typed; fields that are empty stay out, as unknown. */
export function readFacts(typed: TypedFacts): ReadFacts {
  const facts: Facts = {};
  const errors: Record<string, string> = {};
  for (const [name, text] of Object.entries(typed)) {
    const definition = factDefinition(name);
    if (!definition || text.trim() === '') continue;
    const read = readFact(definition, text.trim());
    if (typeof read === 'object' && read !== null && !Array.isArray(read)) errors[name] = read.error;
    else facts[name] = read;
  }
  return { facts, errors };
}

function readFact(definition: FactDefinition, text: string): Facts[string] | { error: string } {
  switch (definition.type) {
    case 'boolean':
      return text === 'yes';
    case 'list':
      return text
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean);
    case 'number':
      return readNumber(definition, text);
    default:
      return text;
  }
}

function readNumber({ unit, min, max }: FactDefinition, text: string): number | { error: string } {
  const shown = Number(text.replace(',', '.'));
  if (!Number.isFinite(shown)) return { error: 'A number, or empty for unknown' };
  const scale = unit === 'share' ? 1 / HUNDREDTHS : unit === 'money' ? HUNDREDTHS : 1;
  const value = unit === 'money' ? Math.round(shown * scale) : shown * scale;
  if (min !== undefined && value < min) return { error: `At least ${min / scale}` };
  if (max !== undefined && value > max) return { error: `At most ${max / scale}` };
  return value;
}
