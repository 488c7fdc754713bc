import { expect, it } from 'vitest';
import { clientId } from '../../../contracts/primitives';
import { newClientId } from './client-id';

it('makes client ids that the server accepts and that do not repeat', () => {
  const made = Array.from({ length: 200 }, newClientId);
  expect(made.every((one) => clientId.safeParse(one).success)).toBe(true);
  expect(new Set(made).size).toBe(200);
});
