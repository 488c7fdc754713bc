import { expect, test } from 'vitest';
import { withSystem } from '../../../src/db/system';
import { drainAll } from '../../../src/jobs/tasks/drain-all';
import { services } from '../../../src/server/services';
import { getConversation } from '../../../src/services/conversations/get-conversation';
import { createChannel } from '../../factories/channel';
import { openHandoffFor } from '../../factories/handoff';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { startVisitor } from '../../factories/visitor';

test('a visitor whose routing was lost with a killed worker is offered by the one that starts next', async () => {
  const org = await createOrg();
  const team = await createTeam(org, { routingMode: 'push' });
  const maya = await createMember(org, { teams: [team] });
  const { conversationId } = await openHandoffFor(await startVisitor(await createChannel(org, { team })));
  await withSystem(
    services().database,
    (client) =>
      client.$executeRaw`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'the dead'`,
  );
  await drainAll(services());
  const { handoff } = await getConversation(maya.ctx, { conversationId });
  expect(handoff).toMatchObject({ status: 'offered', offeredTo: { id: maya.id } });
});
