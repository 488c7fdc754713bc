import { expect, it } from 'vitest';
import { formOf } from './form-of';

it('the e-mail address is asked for with a field, a question with answers as a choice, all else in words', () => {
  expect(formOf({ nextQuestion: 'email', quickReplies: [] })).toEqual({
    kind: 'email',
    field: 'email',
    options: [],
  });
  expect(formOf({ nextQuestion: 'role', quickReplies: ['Buyer', 'User'] })).toEqual({
    kind: 'choice',
    field: 'role',
    options: ['Buyer', 'User'],
  });
  expect(formOf({ nextQuestion: 'name', quickReplies: [] })).toBeNull();
  expect(formOf({ nextQuestion: null, quickReplies: ['Talk to a person'] })).toBeNull();
});
