import { expect, test } from 'vitest';
import type { MacroAction } from './actions';
import { describeAction } from './describe-action';

const names = {
  tag: (id: string) => ({ vip: 'VIP', legal: 'Legal' })[id] ?? null,
  member: () => null,
  team: () => 'Sales',
};

test.each<[MacroAction, string]>([
  [{ type: 'send_reply', text: 'Hi' }, 'Send a reply'],
  [{ type: 'add_tags', tagIds: ['vip', 'legal'] }, 'Add tags VIP, Legal'],
  [{ type: 'add_tags', tagIds: ['gone'] }, 'Add tag a deleted tag'],
  [{ type: 'assign', to: { kind: 'me' } }, 'Assign to whoever runs it'],
  [{ type: 'assign', to: { kind: 'team', id: 's' } }, 'Assign to Sales'],
  [{ type: 'assign', to: { kind: 'member', id: 'm' } }, 'Assign to a member that is not there any more'],
  [{ type: 'snooze', minutes: null }, 'Snooze until the visitor writes'],
  [{ type: 'snooze', minutes: 90 }, 'Snooze for 90 minutes'],
  [{ type: 'snooze', minutes: 60 }, 'Snooze for 1 hour'],
  [{ type: 'snooze', minutes: 2_880 }, 'Snooze for 2 days'],
  [{ type: 'set_stage', stage: 'qualified' }, 'Set the lead’s stage to Qualified'],
  [{ type: 'resolve', outcome: 'not_a_fit' }, 'Resolve as Not a fit'],
])('%j is “%s”', (action, words) => {
  expect(describeAction(action, names)).toBe(words);
});
