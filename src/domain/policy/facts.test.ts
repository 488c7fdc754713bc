import { describe, expect, expectTypeOf, it } from 'vitest';
import { LEAD_FIELDS } from '../leads/types';
import { operatorsFor } from './fact-definition';
import { FACTS, type FactSheet, factDefinition, factNames } from './facts';
import type { Facts } from './types';

describe('the registry of facts', () => {
  it('finds a fact by its name and nothing by any other', () => {
    expect(factDefinition('lead.score')).toMatchObject({ type: 'number', unit: 'points', group: 'lead' });
    expect(factDefinition('lead.shoeSize')).toBeUndefined();
    expect(factDefinition('constructor')).toBeUndefined();
  });

  it('names every fact after its group', () => {
    for (const name of factNames()) expect(name.split('.')[0]).toBe(factDefinition(name)?.group);
  });

  it('has words for a manager for every fact, and no label twice', () => {
    const labels = Object.values(FACTS).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const definition of Object.values(FACTS)) {
      expect(definition.description).toMatch(/^[A-Z].*\.$/s);
    }
  });

  it('gives every number a unit and every boolean both of its sentences', () => {
    for (const name of factNames()) {
      const definition = factDefinition(name);
      if (definition?.type === 'number') expect(definition.unit, name).toBeDefined();
      if (definition?.type === 'boolean') {
        expect(definition.whenTrue, name).toBeTruthy();
        expect(definition.whenFalse, name).toBeTruthy();
      }
      if (definition?.type === 'choice') expect(definition.choices?.length, name).toBeGreaterThan(1);
    }
  });

  it('can ask of each captured field whether it is known', () => {
    for (const field of LEAD_FIELDS) expect(factDefinition(`lead.${field}Known`)?.type).toBe('boolean');
  });

  it('offers ordering for numbers only, and membership for words only', () => {
    expect(operatorsFor('number')).toContain('gte');
    expect(operatorsFor('boolean')).not.toContain('gte');
    expect(operatorsFor('number')).not.toContain('in');
    expect(operatorsFor('list')).toEqual(['contains', 'not_contains', 'is_known', 'is_unknown']);
  });

  it('types a complete sheet of facts, which the evaluator accepts', () => {
    expectTypeOf<FactSheet>().toExtend<Facts>();
    expectTypeOf<FactSheet['lead.score']>().toEqualTypeOf<number | null>();
    expectTypeOf<FactSheet['conversation.tags']>().toEqualTypeOf<readonly string[] | null>();
  });
});
