import { expect, it } from 'vitest';
import { stepInWords } from './step-words';

it('tells what happens between messages', () => {
  const situation = {
    hours: 'closed',
    agentsOnline: 0,
    queueLength: 3,
    expectedWaitSeconds: null,
    returningVisitor: true,
  } as const;
  expect([
    stepInWords({ kind: 'page', path: '/pricing' }),
    stepInWords({ kind: 'wait', seconds: 5400 }),
    stepInWords({ kind: 'hand_back' }),
    stepInWords({ kind: 'situation', situation }),
    stepInWords({
      kind: 'situation',
      situation: { ...situation, hours: 'policy', agentsOnline: 1, returningVisitor: false },
    }),
  ]).toEqual([
    'The visitor opens /pricing',
    '1 hour 30 minutes pass',
    'A person hands the conversation back to the bot',
    'From here on: closed, nobody online, 3 waiting, a returning visitor',
    'From here on: hours as written, 1 agent online, 3 waiting',
  ]);
});
