import { describe, expect, it } from 'vitest';
import { LEAD_FIELDS } from '../../leads/types';
import { checkFlow, unaskedFields } from './check-flow';
import { previewFlow } from './preview-flow';
import type { QualificationFlow } from './question';

const intents = ['pricing', 'demo'];
const sentences = (flow: QualificationFlow) => checkFlow(flow, { intents }).map(({ sentence }) => sentence);
const ask = { en: 'Well?' };

describe('a qualification flow', () => {
  it('that is sound is passed over in silence', () => {
    const flow: QualificationFlow = [
      { field: 'company', required: true, ask },
      {
        field: 'companySize',
        required: false,
        ask,
        when: { knows: ['company'], intents: ['pricing'], minimumScore: 20, fromTurn: 2 },
        choices: [{ en: '1 to 10', de: '1 bis 10' }, { en: 'more than 500' }],
      },
      { field: 'timeline', required: false, ask, choices: [{ en: 'this month' }, { en: 'in 3 months' }] },
    ];
    expect(sentences(flow)).toEqual([]);
  });

  it.each<[string, QualificationFlow, string]>([
    [
      'never asks',
      [{ field: 'email', required: true, ask, when: { knows: ['email'] } }],
      'Question 1 (e-mail address) is asked only when the e-mail address is known already, so it is never asked.',
    ],
    [
      'waits for an intent that nobody shows',
      [{ field: 'email', required: true, ask, when: { intents: ['astrology'] } }],
      'Question 1 (e-mail address) waits for the intent “astrology”, which the bot does not know.',
    ],
    [
      'offers a button that says nothing',
      [{ field: 'companySize', required: true, ask, choices: [{ en: 'many' }] }],
      'Question 1 (company size) offers “many”, which the bot cannot read as a company size.',
    ],
  ])('that %s is told so', (_, flow, sentence) => {
    expect(sentences(flow)).toEqual([sentence]);
  });

  it('whose questions wait for each other is told so at both', () => {
    const flow: QualificationFlow = [
      { field: 'name', required: false, ask, when: { knows: ['company'] } },
      { field: 'company', required: false, ask, when: { knows: ['name'] } },
    ];
    expect(sentences(flow)).toEqual([
      'Question 1 (name) waits for the company, whose question waits for this one: neither is asked.',
      'Question 2 (company) waits for the name, whose question waits for this one: neither is asked.',
    ]);
  });

  it('leaves fields to add', () => {
    expect(unaskedFields([{ field: 'company', required: true, ask }])).not.toContain('company');
    expect(unaskedFields(LEAD_FIELDS.map((field) => ({ field, required: false, ask })))).toEqual([]);
  });
});

describe('the preview of a flow', () => {
  const flow: QualificationFlow = [
    { field: 'name', required: false, ask: { en: 'Name?', de: 'Name, bitte?' } },
    { field: 'company', required: true, ask: { en: 'Company?' } },
    { field: 'phone', required: false, ask: { en: 'Phone?' }, when: { fromTurn: 4, minimumScore: 40 } },
    { field: 'budget', required: false, ask: { en: 'Budget?' }, when: { intents: ['pricing'] } },
  ];
  const asked = (input: Partial<Parameters<typeof previewFlow>[1]>) =>
    previewFlow(flow, { language: 'en', score: 50, known: [], intents: ['pricing'], ...input }).map(
      ({ asks }) => asks?.text ?? null,
    );

  it('asks in order, each as soon as its condition holds', () => {
    expect(asked({})).toEqual(['Name?', 'Company?', 'Budget?', 'Phone?', null]);
  });

  it('never asks for what was said, and speaks the language it can', () => {
    expect(asked({ known: ['company'], language: 'de' })).toEqual([
      'Name, bitte?',
      'Budget?',
      null,
      'Phone?',
      null,
    ]);
  });

  it('leaves out what a low score or no interest rules out', () => {
    expect(asked({ score: 10, intents: [] })).toEqual(['Name?', 'Company?', null]);
  });
});
