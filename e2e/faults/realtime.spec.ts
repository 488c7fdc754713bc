import { killService, startService } from '../../tests/support/control-stack';
import { storedMessageIds } from '../fixtures/stored';
import { expect, test } from '../fixtures/test';

test('the realtime server dies in mid-conversation: after its return the window equals the database', async ({
  visitor,
  org,
}) => {
  await visitor.ask('Hello there');
  await killService('realtime');
  await visitor.say('Are you still there?');
  await visitor.say('Can I talk to a real person please?');
  await expect.poll(async () => (await storedMessageIds(org)).length).toBeGreaterThanOrEqual(6);
  await startService('realtime');
  await expect
    .poll(async () => [await visitor.messageIds(), await storedMessageIds(org)], { timeout: 15_000 })
    .toEqual([await storedMessageIds(org), await storedMessageIds(org)]);
});
