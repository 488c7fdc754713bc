import { describe, expect, it } from 'vitest';
import type { ExtractOptions } from '../types';
import { extractFields } from './extract';

/** What a whole message says, field by field: sentences that were once read wrongly. */
function read(text: string, options: ExtractOptions = {}): Record<string, unknown> {
  const { captured } = extractFields(text, { defaultCurrency: 'EUR', ...options });
  return Object.fromEntries(captured.map(({ field, value }) => [field, value]));
}

const people = (count: number) => ({ min: count, max: count });

describe('a company', () => {
  it.each([
    ['We are Umbrella Ltd.', 'Umbrella Ltd'],
    ['I work at Umbrella Ltd.', 'Umbrella Ltd'],
    ['Umbrella Ltd. Can you help?', 'Umbrella Ltd'],
    ['company: Umbrella Corp.', 'Umbrella Corp.'],
    ["We're Quartz Ltd", 'Quartz Ltd'],
    ["Hi, we're Quartz Ltd.", 'Quartz Ltd'],
    ["We're Blue Quartz Ltd and need a tool", 'Blue Quartz Ltd'],
    ['Yes, we are Quartz Ltd', 'Quartz Ltd'],
  ])('is named whole and without the full stop of its sentence in “%s”', (text, company) => {
    expect(read(text)).toEqual({ company });
  });

  it('loses the full stop of the sentence in a bare answer too', () => {
    expect(read('Umbrella Ltd.', { asked: 'company' })).toEqual({ company: 'Umbrella Ltd' });
  });

  it.each([
    ['40 people at Vandelay Industries', 40],
    ['about 120 employees at Vandelay Industries.', 120],
    ['We are 40 people at Vandelay Industries', 40],
    ["we're 40 at Vandelay Industries", 40],
  ])('is heard after its size in “%s”', (text, size) => {
    expect(read(text)).toEqual({ company: 'Vandelay Industries', companySize: people(size) });
  });
});

describe('a role', () => {
  it.each([
    ["I'm head of operations", { role: 'head of operations' }],
    ['head of operations', { role: 'head of operations' }],
    ['Jane, head of operations', { role: 'head of operations' }],
    ['Jane Doe, head of operations at Globex', { role: 'head of operations', company: 'Globex' }],
    ['director of sales and marketing here', { role: 'director of sales and marketing' }],
  ])('is read whatever its case in “%s”', (text, fields) => {
    expect(read(text)).toMatchObject(fields);
  });

  it.each(['I want to talk to the head of operations', 'the head of operations is angry'])(
    'is none in “%s”',
    (text) => {
      expect(read(text)).not.toHaveProperty('role');
    },
  );
});

describe('a company size', () => {
  it.each([
    ['there are 300 people here', 300],
    ['There are about 300 people here.', 300],
    ['there are 45 people in our company', 45],
  ])('is read from “%s”', (text, size) => {
    expect(read(text)).toEqual({ companySize: people(size) });
  });

  it('is none where people merely are somewhere', () => {
    expect(read('there are 300 people in the queue')).toEqual({});
  });

  it.each([
    'my sedan is a 2017',
    'I drive a sedan, 2017 model',
    'We bought a sedan in 2017, our company needs another',
    'I want to insure my sedan 2017',
    'since 2017',
  ])('is no year: “%s”', (text) => {
    expect(read(text)).not.toHaveProperty('companySize');
    expect(read(text, { asked: 'companySize' })).not.toHaveProperty('companySize');
  });

  it.each([
    ['2017', 2017],
    ['about 2000', 2000],
    ['we are 2017 people', 2017],
    ['2,000', 2000],
  ])('may be as large as a year when nothing else is said: “%s”', (text, size) => {
    expect(read(text, { asked: 'companySize' })).toEqual({ companySize: people(size) });
  });
});
