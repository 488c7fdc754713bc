import { expect, it } from 'vitest';
import { describeWait } from './describe-wait';

it('says "shortly" only under two minutes, otherwise honest minutes', () => {
  expect(describeWait(0)).toEqual({ kind: 'shortly' });
  expect(describeWait(119.9)).toEqual({ kind: 'shortly' });
  expect(describeWait(120)).toEqual({ kind: 'minutes', minutes: 2 });
  expect(describeWait(121)).toEqual({ kind: 'minutes', minutes: 3 });
  expect(describeWait(1800)).toEqual({ kind: 'minutes', minutes: 30 });
});
