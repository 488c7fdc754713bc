import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFileModelStore } from '../../../src/adapters/file-model-store';
import { withTenant } from '../../../src/db/tenant';
import { trainIntents } from '../../../src/jobs/tasks/train-intents';
import { env } from '../../../src/server/env';
import { services } from '../../../src/server/services';
import { createBrain } from '../../../src/services/bot/brain';
import { runTurn } from '../../../src/services/bot/run-turn';
import { systemContext } from '../../../src/services/context';
import type { ModelStore } from '../../../src/services/ports/model-store';
import { addExample } from '../../../src/services/training/add-example';
import { getVersion } from '../../../src/services/training/get-version';
import { listVersions } from '../../../src/services/training/list-versions';
import { makeLive } from '../../../src/services/training/make-live';
import { runTraining } from '../../../src/services/training/run-training';
import { startTraining } from '../../../src/services/training/start-training';
import { createChannel } from '../../factories/channel';
import { createTaughtIntent } from '../../factories/example';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, visitorSays } from '../../factories/visitor';

const models = createFileModelStore(env().BATON_MODEL_DIR);
const brain = createBrain(models, services().log);

const GREENHOUSE = [
  'do you heat the greenhouse in winter',
  'how warm is your greenhouse at night',
  'is the greenhouse glass tempered',
  'who waters the greenhouse tomatoes',
  'can I rent a greenhouse for my orchids',
  'what grows in your greenhouse',
];

let org: TestOrg;
let manager: TestMember;

beforeAll(async () => {
  await brain.warmUp();
  org = await createOrg();
  manager = await createMember(org, { role: 'manager' });
});

/** The same as the worker does with the job. */
const train = (of: TestOrg, store: ModelStore = models) =>
  trainIntents(services(), store)({ orgId: of.id });

/** What the bot of the organisation takes a visitor's words for, in a turn of a conversation. */
async function understoodAs(of: TestOrg, conversation: Awaited<ReturnType<typeof startVisitor>>, text: string) {
  await visitorSays(conversation, text);
  const system = systemContext(services(), of.id);
  expect(await runTurn(system, { conversationId: conversation.conversationId, brain })).toBe(true);
  return withTenant(services().database, of.id, async ({ client }) => {
    const [decision] = await client.decision.findMany({ orderBy: { createdAt: 'desc' }, take: 1 });
    const facts = decision?.facts as Record<string, unknown>;
    return facts['message.intent'];
  });
}

describe('training', () => {
  test('makes a version of the newest examples, live for the next turn of a conversation under way', async () => {
    const visitor = await startVisitor(await createChannel(org));
    expect(await understoodAs(org, visitor, 'who waters the greenhouse orchids')).not.toBe('greenhouse');

    await createTaughtIntent(manager, 'greenhouse', GREENHOUSE);
    const asked = await startTraining(manager.ctx);
    expect(asked).toMatchObject({ version: 1, status: 'queued', live: false, progress: 0 });
    await train(org);

    const { version, quality, changes, before } = await getVersion(manager.ctx, { version: 1 });
    expect(version).toMatchObject({ status: 'ready', live: true, progress: 1, examples: 6, changed: 6 });
    expect(quality?.perIntent.find(({ intent }) => intent === 'greenhouse')?.examples).toBe(6);
    expect(changes).toMatchObject({ added: 6, removed: 0, moved: 0 });
    expect(before).toBeNull();
    expect(await understoodAs(org, visitor, 'who waters the greenhouse orchids')).toBe('greenhouse');
  });
});
