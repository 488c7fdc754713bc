import { describe, expect, it } from 'vitest';
import { extractFields } from '../../nlu/fields/extract';
import type { FieldExtraction } from '../../nlu/types';
import { type ReadFieldsInput, readFields } from './field-updates';

const reader = (extraction?: FieldExtraction) => ({
  extractFields: extraction === undefined ? extractFields : () => extraction,
});

function read(text: string, overrides: Partial<ReadFieldsInput> = {}, extraction?: FieldExtraction) {
  const { updates } = readFields(reader(extraction), {
    text,
    messageId: 'm7',
    at: new Date('2026-03-02T12:00:00Z'),
    fields: {},
    pendingField: null,
    mayStateUseCase: true,
    options: { defaultCurrency: 'EUR' },
    ...overrides,
  });
  return updates.map(({ field, value, isCorrection }) => ({
    field,
    value,
    isCorrection: isCorrection === true,
  }));
}

describe('what a message says about the visitor', () => {
  it('comes with the message it was taken from', () => {
    const { updates } = readFields(reader(), {
      text: 'jane@globex.com',
      messageId: 'm7',
      at: new Date('2026-03-02T12:00:00Z'),
      fields: {},
      pendingField: null,
      mayStateUseCase: true,
      options: {},
    });
    expect(updates).toMatchObject([
      {
        field: 'email',
        value: 'jane@globex.com',
        source: 'bot',
        messageId: 'm7',
        memberId: null,
        at: '2026-03-02T12:00:00.000Z',
      },
    ]);
  });

  it('marks a correction', () => {
    expect(read("sorry, it's jane@globex.io, not jane@globex.com")).toContainEqual({
      field: 'email',
      value: 'jane@globex.io',
      isCorrection: true,
    });
  });

  it('takes a bare answer for the field asked for', () => {
    expect(read('Globex', { pendingField: 'company' })).toEqual([
      { field: 'company', value: 'Globex', isCorrection: false },
    ]);
    expect(read('Globex')).toEqual([]);
  });

  it('records a refusal of the field asked for', () => {
    expect(read("I'd rather not say", { pendingField: 'phone' })).toEqual([
      { field: 'phone', value: null, isCorrection: false },
    ]);
    expect(read('skip', { pendingField: 'useCase' })).toEqual([
      { field: 'useCase', value: null, isCorrection: false },
    ]);
  });

  it('takes the answer to what it is for as it is, but not when it says something else', () => {
    expect(read('fewer picking errors', { pendingField: 'useCase' })).toEqual([
      { field: 'useCase', value: 'fewer picking errors', isCorrection: false },
    ]);
    expect(read('we are 40 people', { pendingField: 'useCase' }).map(({ field }) => field)).toEqual([
      'companySize',
    ]);
    expect(read('fewer picking errors', { pendingField: 'useCase', mayStateUseCase: false })).toEqual([]);
  });

  it('takes no number for a name or a company', () => {
    expect(read('4356', { pendingField: 'name' })).toEqual([]);
    expect(read('6189663', { pendingField: 'company' })).not.toContainEqual(
      expect.objectContaining({ field: 'company' }),
    );
  });

  it('leaves out what it is not sure of', () => {
    const doubtful: FieldExtraction = {
      captured: [{ field: 'name', value: 'May', confidence: 0.4, span: { start: 0, end: 3 } }],
      declined: [],
      corrections: [],
    };
    expect(read('May', {}, doubtful)).toEqual([]);
  });
});
