import { killService, startService } from '../../tests/support/control-stack';
import { expectAgreement } from '../fixtures/agreement';
import { storedMessageIds } from '../fixtures/stored';
import { expect, test } from '../fixtures/test';

test('a worker killed between question and answer leaves nobody hanging', async ({ visitor, org }) => {
  await killService('worker');
  await visitor.say('Can I talk to a real person please?');
  await expect.poll(() => storedMessageIds(org)).toHaveLength(2);
  await startService('worker');
  await expect(visitor.page.getByRole('button', { name: /never mind/i })).toBeVisible();
  await expectAgreement(org, [visitor]);
});

test('a web process killed right after a question: the answer comes, and nothing twice', async ({
  visitor,
  org,
}) => {
  await visitor.say('Can I talk to a real person please?');
  await killService('web');
  await startService('web');
  await expect.poll(async () => (await storedMessageIds(org)).length).toBeGreaterThanOrEqual(3);
  await expectAgreement(org, [visitor]);
  await visitor.ask('How long will it take?');
});
