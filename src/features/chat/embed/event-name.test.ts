import { expect, it } from 'vitest';
import { chatEventBody } from '../../../contracts/api/chat';
import { eventName } from './event-name';

it('names an event as the API takes it, whatever the site calls it', () => {
  expect(
    ['Plan chosen!', 'plan_chosen', '  2nd visit', 'ÜBER', '!!!', 'a'.repeat(60)].map(eventName),
  ).toEqual(['plan_chosen', 'plan_chosen', 'nd_visit', 'ber', 'event', 'a'.repeat(40)]);
  for (const odd of ['', '9', 'Présenté à Anna', '__x__', 'present']) {
    expect(chatEventBody.safeParse({ type: eventName(odd) }).success).toBe(true);
  }
});
