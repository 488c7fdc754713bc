import { expect, test } from 'vitest';
import { FACTS } from '../../../domain/policy/facts';
import { readFacts, unitSuffix } from './typed-facts';

test('facts are typed as people say them and read in the units of the policy', () => {
  const typed = {
    'lead.score': '72',
    'message.frustration': '40',
    'lead.dealValue': '25000,50',
    'moment.inHours': 'no',
    'message.intent': ' pricing ',
    'conversation.tags': 'vip, , legal',
  };
  expect(readFacts(typed)).toEqual({
    facts: {
      'lead.score': 72,
      'message.frustration': 0.4,
      'lead.dealValue': 2_500_050,
      'moment.inHours': false,
      'message.intent': 'pricing',
      'conversation.tags': ['vip', 'legal'],
    },
    errors: {},
  });
});

test('an empty field is a fact that is not known', () => {
  expect(readFacts({ 'lead.score': ' ', 'no.such': '1' })).toEqual({ facts: {}, errors: {} });
});

test('what cannot be meant is told beside its field', () => {
  const typed = { 'lead.score': '101', 'message.frustration': '-1', 'moment.queueLength': 'many' };
  expect(readFacts(typed)).toEqual({
    facts: {},
    errors: {
      'lead.score': 'At most 100',
      'message.frustration': 'At least 0',
      'moment.queueLength': 'A number, or empty for unknown',
    },
  });
});

test('units are said behind the field', () => {
  expect([
    unitSuffix(FACTS['message.frustration'], 'EUR'),
    unitSuffix(FACTS['lead.dealValue'], 'EUR'),
    unitSuffix(FACTS['moment.queueLength'], 'EUR'),
  ]).toEqual(['%', 'EUR', null]);
});
