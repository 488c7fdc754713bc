import { killService, startService } from '../../tests/support/control-stack';
import { expectAgreement } from '../fixtures/agreement';
import { openInbox } from '../fixtures/inbox-window';
import { storedMessageIds } from '../fixtures/stored';
import { expect, test } from '../fixtures/test';

test('the realtime server dies in mid-conversation: after its return both windows equal the database', async ({
  visitor,
  agent,
  org,
}) => {
  await visitor.ask('Hello there');
  const inbox = await openInbox((await agent('Maya Chen')).page, 'bot');
  await inbox.open();
  await killService('realtime');
  await visitor.say('Are you still there?');
  await visitor.say('Can I talk to a real person please?');
  await expect.poll(async () => (await storedMessageIds(org)).length).toBeGreaterThanOrEqual(6);
  await startService('realtime');
  await expectAgreement(org, [visitor, inbox]);
});
