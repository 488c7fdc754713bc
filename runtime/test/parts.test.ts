import { expect, test } from 'vitest';
import { readWanted } from './parts';

test.each([
  [[], { parts: ['checks', 'unit', 'integration', 'e2e'], filters: [] }],
  [['unit'], { parts: ['unit'], filters: [] }],
  [['e2e', 'handoff'], { parts: ['e2e'], filters: ['handoff'] }],
  [['src/domain/time'], { parts: ['unit'], filters: ['src/domain/time'] }],
  [['tests/launcher/ports.test.ts'], { parts: ['integration'], filters: ['tests/launcher/ports.test.ts'] }],
  [['e2e/chat.spec.ts'], { parts: ['e2e'], filters: ['e2e/chat.spec.ts'] }],
])('npm test -- %j runs %j', (args, { parts, filters }) => {
  expect(readWanted(args)).toEqual({ parts: new Set(parts), filters });
});
