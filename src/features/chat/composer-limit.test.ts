import { expect, it } from 'vitest';
import { MESSAGE_CHARACTERS as contractLimit } from '../../contracts/primitives';
import { MESSAGE_CHARACTERS } from './composer-limit';

it('is the limit of the contract', () => {
  expect(MESSAGE_CHARACTERS).toBe(contractLimit);
});
