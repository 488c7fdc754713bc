import { Logger, runOnce } from 'graphile-worker';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { createFileModelStore } from '../../../src/adapters/file-model-store';
import { trainingChannel } from '../../../src/contracts/realtime/channels';
import { findWaitingTrainings } from '../../../src/db/repositories/intent-models';
import { withTenant } from '../../../src/db/tenant';
import { builtinIntents } from '../../../src/domain/nlu/builtin/intents';
import { trainIntents } from '../../../src/jobs/tasks/train-intents';
import { env } from '../../../src/server/env';
import { services } from '../../../src/server/services';
import { createBrain } from '../../../src/services/bot/brain';
import { runTurn } from '../../../src/services/bot/run-turn';
import { systemContext } from '../../../src/services/context';
import type { ModelStore } from '../../../src/services/ports/model-store';
import type { OutgoingEvent } from '../../../src/services/ports/realtime';
import { authorizeMemberChannel } from '../../../src/services/realtime/authorize-member-channel';
import { addExample } from '../../../src/services/training/add-example';
import { addExamples } from '../../../src/services/training/add-examples';
import { changeIntent } from '../../../src/services/training/change-intent';
import { deleteExample } from '../../../src/services/training/delete-example';
import { deleteIntent } from '../../../src/services/training/delete-intent';
import { getVersion } from '../../../src/services/training/get-version';
import { listExamples } from '../../../src/services/training/list-examples';
import { listIntents } from '../../../src/services/training/list-intents';
import { listVersions } from '../../../src/services/training/list-versions';
import { makeLive } from '../../../src/services/training/make-live';
import { runTraining } from '../../../src/services/training/run-training';
import { startTraining } from '../../../src/services/training/start-training';
import { trySentence } from '../../../src/services/training/try-sentence';
import { inTenant } from '../../../src/services/work';
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

const QUESTION = 'who waters the greenhouse orchids';

let org: TestOrg;
let manager: TestMember;

beforeAll(async () => {
  await brain.warmUp();
  org = await createOrg();
  manager = await createMember(org, { role: 'manager' });
});

/** What the bot of the organisation takes a visitor's words for, in a turn of a conversation. */
async function understoodAs(
  of: TestOrg,
  conversation: Awaited<ReturnType<typeof startVisitor>>,
  text: string,
) {
  await visitorSays(conversation, text);
  const system = systemContext(services(), of.id);
  expect(await runTurn(system, { conversationId: conversation.conversationId, brain })).toBe(true);
  return withTenant(services().database, of.id, async ({ client }) => {
    const [decision] = await client.decision.findMany({ orderBy: { createdAt: 'desc' }, take: 1 });
    const facts = decision?.facts as Record<string, unknown>;
    return facts['message.intent'];
  });
}

/** As the worker would, by the real queue: every job that waits, until none does. */
async function workOffJobs(store: ModelStore = models): Promise<void> {
  await runOnce({
    connectionString: env().DATABASE_URL,
    noHandleSignals: true,
    taskList: { train_intents: trainIntents(services(), store) },
    logger: new Logger(() => () => undefined),
  });
}

const statuses = async (of: TestMember) =>
  (await listVersions(of.ctx, { limit: 10 })).items.map(({ version, status, live }) =>
    [version, status, live ? 'live' : ''].join(' ').trim(),
  );

async function taughtManager(): Promise<TestMember> {
  const member = await createMember(await createOrg(), { role: 'manager' });
  await createTaughtIntent(member, 'greenhouse', GREENHOUSE);
  return member;
}

describe('training', () => {
  test('makes a version of the newest examples, live for the next turn of a conversation under way', async () => {
    const visitor = await startVisitor(await createChannel(org));
    expect(await understoodAs(org, visitor, QUESTION)).not.toBe('greenhouse');

    await createTaughtIntent(manager, 'greenhouse', GREENHOUSE);
    const asked = await startTraining(manager.ctx);
    expect(asked).toMatchObject({ version: 1, status: 'queued', live: false, progress: 0 });
    expect(await understoodAs(org, visitor, QUESTION)).not.toBe('greenhouse');
    await workOffJobs();

    const { version, quality, changes, before } = await getVersion(manager.ctx, { version: 1 });
    expect(version).toMatchObject({ status: 'ready', live: true, progress: 1, examples: 6, changed: 6 });
    expect(version.requestedBy?.name).toBe(manager.name);
    expect(quality?.perIntent.find(({ intent }) => intent === 'greenhouse')?.examples).toBe(6);
    expect(changes).toMatchObject({ added: 6, removed: 0, moved: 0 });
    expect(before).toBeNull();
    expect(await understoodAs(org, visitor, QUESTION)).toBe('greenhouse');
  });

  test('can be taken back: an earlier version is live for the next turn', async () => {
    const visitor = await startVisitor(await createChannel(org));
    const { items } = await listExamples(manager.ctx, { intent: 'greenhouse', limit: 100 });
    for (const { id } of items) await deleteExample(manager.ctx, { exampleId: id });
    await startTraining(manager.ctx);
    await workOffJobs();
    expect(await statuses(manager)).toEqual(['2 ready live', '1 ready']);
    expect((await getVersion(manager.ctx, { version: 2 })).changes).toMatchObject({ added: 0, removed: 6 });
    expect(await understoodAs(org, visitor, QUESTION)).not.toBe('greenhouse');

    expect(await makeLive(manager.ctx, { version: 1 })).toMatchObject({ version: 1, live: true });
    expect(await statuses(manager)).toEqual(['2 ready', '1 ready live']);
    expect(await understoodAs(org, visitor, QUESTION)).toBe('greenhouse');
  });

  test('that fails leaves the live version alone and says why', async () => {
    const member = await taughtManager();
    await startTraining(member.ctx);
    await workOffJobs();
    await startTraining(member.ctx);
    await workOffJobs({ ...models, encode: () => Promise.reject(new Error('The disk is full')) });
    expect(await statuses(member)).toEqual(['2 failed', '1 ready live']);
    expect((await getVersion(member.ctx, { version: 2 })).version.failure).toBe('The disk is full');
    await expect(makeLive(member.ctx, { version: 2 })).rejects.toMatchObject({ code: 'conflict' });
    const { failed, live } = await listIntents(member.ctx);
    expect([failed?.version, live?.version]).toEqual([2, 1]);
  });

  test('asked for twice is done once, and once more when it was under way', async () => {
    const member = await taughtManager();
    const [first, second] = await Promise.all([startTraining(member.ctx), startTraining(member.ctx)]);
    expect([first.version, second.version]).toEqual([1, 1]);
    const system = systemContext(services(), member.org.id);
    const whileUnderWay: Promise<unknown>[] = [];
    await runTraining(system, {
      ...models,
      encode: async (model) => {
        expect(await startTraining(member.ctx)).toMatchObject({ version: 2, status: 'queued' });
        whileUnderWay.push(runTraining(system, models));
        return models.encode(model);
      },
    });
    expect(await Promise.all(whileUnderWay)).toEqual([false]);
    expect(await statuses(member)).toEqual(['2 queued', '1 ready live']);
    await workOffJobs();
    expect(await statuses(member)).toEqual(['2 ready live', '1 ready']);
  });

  test('lost with its worker is taken up by another, and the late one changes nothing', async () => {
    const member = await taughtManager();
    await startTraining(member.ctx);
    const system = systemContext(services(), member.org.id);
    const waits = { queuedSeconds: 2, lostSeconds: 30 };
    const isWaiting = async () =>
      (await findWaitingTrainings(services().database, waits)).some(({ orgId }) => orgId === member.org.id);
    const late = await runTraining(system, {
      ...models,
      encode: async (model) => {
        expect(await isWaiting()).toBe(false);
        await withTenant(
          services().database,
          member.org.id,
          ({ client }) =>
            client.$executeRaw`update intent_model_version set "movedAt" = now() - interval '31 seconds'`,
        );
        expect(await isWaiting()).toBe(true);
        expect(await runTraining(system, models)).toBe(true);
        return models.encode(model);
      },
    });
    expect(late).toBe(false);
    expect(await statuses(member)).toEqual(['1 ready live']);
  });

  test('is watched by managers: every step is told on their channel', async () => {
    const member = await taughtManager();
    const published: OutgoingEvent[] = [];
    const realtime = {
      publish: async (events: readonly OutgoingEvent[]) => void published.push(...events),
      terminate: () => Promise.resolve(),
    };
    const watched = { ...services(), realtime };
    await startTraining({ ...member.ctx, realtime });
    await runTraining(systemContext(watched, member.org.id), models);
    await vi.waitFor(() => expect(published.map(({ payload }) => payload)).toContainEqual(lastStep));
    expect(new Set(published.map(({ channel }) => channel))).toEqual(
      new Set([trainingChannel(member.org.id)]),
    );
    expect(published[0]?.payload).toEqual({ version: 1, status: 'queued', progress: 0 });
  });
});

test('the channel of trainings is for managers of the organisation', async () => {
  const agent = await createMember(org, { role: 'agent' });
  const stranger = await createMember(await createOrg(), { role: 'owner' });
  const channel = trainingChannel(org.id);
  expect(await authorizeMemberChannel([manager.ctx], channel)).toBeNull();
  for (const other of [agent, stranger]) {
    await expect(authorizeMemberChannel([other.ctx], channel)).rejects.toMatchObject({ code: 'forbidden' });
  }
});

const lastStep = { version: 1, status: 'ready', progress: 1 };

test('a model that other training code wrote is made again from its examples', async () => {
  const member = await taughtManager();
  await startTraining(member.ctx);
  await workOffJobs();
  const foreign = createBrain({ ...models, decode: async () => null }, services().log);
  const isKnown = () =>
    withTenant(services().database, member.org.id, async (tenant) => {
      const { engine } = await foreign.knowledgeOf(tenant);
      return engine.predictIntent(QUESTION).intent === 'greenhouse';
    });
  expect(await isKnown()).toBe(false);
  await vi.waitFor(async () => expect(await isKnown()).toBe(true), { timeout: 20_000, interval: 100 });
});

describe('examples', () => {
  test('teach one intent, once: others are told where the text is', async () => {
    const member = await taughtManager();
    await createTaughtIntent(member, 'orchids', ['do you sell orchids']);
    const outcome = await addExamples(member.ctx, {
      intent: 'orchids',
      texts: [
        'Do you  sell ORCHIDS',
        'what grows in your greenhouse',
        '',
        'x'.repeat(1001),
        'are orchids hardy',
      ],
    });
    expect(outcome.added).toBe(1);
    expect(outcome.skipped.map(({ reason, intent }) => [reason, intent])).toEqual([
      ['known', 'orchids'],
      ['elsewhere', 'greenhouse'],
      ['blank', null],
      ['too_long', null],
    ]);
    const teach = (intent: string) =>
      inTenant(member.ctx, (work) =>
        addExample(work, { intent, text: 'are orchids hardy', source: 'unanswered', addedByMemberId: null }),
      );
    expect(await teach('orchids')).toMatchObject({ intent: 'orchids', source: 'manual' });
    await expect(teach('greenhouse')).rejects.toMatchObject({
      code: 'conflict',
      message: '“are orchids hardy” is an example of “orchids” already',
    });
    await expect(teach('nobody_knows')).rejects.toMatchObject({ code: 'validation_failed' });
  });

  test('follow their intent to its new name and go when it goes; the bot learns of it by training', async () => {
    const member = await taughtManager();
    await startTraining(member.ctx);
    await workOffJobs();
    expect((await listIntents(member.ctx)).untrained).toBe(false);
    await changeIntent(member.ctx, { name: 'greenhouse', change: { name: 'Glass house' } });
    const { items } = await listExamples(member.ctx, { intent: 'glass_house', limit: 3 });
    expect(items.map(({ intent }) => intent)).toEqual(['glass_house', 'glass_house', 'glass_house']);
    const list = await listIntents(member.ctx);
    expect(list.items.find(({ name }) => name === 'glass_house')).toMatchObject({
      examples: 6,
      quality: null,
      title: 'Glass house',
    });
    expect(list.untrained).toBe(true);
    await deleteIntent(member.ctx, { name: 'glass_house' });
    expect((await listIntents(member.ctx)).examples).toBe(0);
  });

  test('outrank the built-in examples that say the same', async () => {
    const member = await createMember(await createOrg(), { role: 'manager' });
    const [text] = builtinIntents().find(({ name }) => name === 'pricing')?.examples ?? [];
    const said = text?.text ?? '';
    await createTaughtIntent(member, 'tariffs', [said]);
    await startTraining(member.ctx);
    await workOffJobs();
    const tried = await trySentence(member.ctx, { text: said, brain });
    expect(tried).toMatchObject({ version: 1 });
    expect(tried.intents.map(({ intent }) => intent)).toContain('tariffs');
  });

  test('are searched and read page by page, newest first', async () => {
    const member = await taughtManager();
    const first = await listExamples(member.ctx, { intent: 'greenhouse', limit: 4 });
    const second = await listExamples(member.ctx, {
      intent: 'greenhouse',
      limit: 4,
      cursor: first.nextCursor ?? '',
    });
    expect([...first.items, ...second.items].map(({ text }) => text).toSorted()).toEqual(
      GREENHOUSE.toSorted(),
    );
    expect(second.nextCursor).toBeNull();
    const found = await listExamples(member.ctx, { q: 'TEMPERED', limit: 4 });
    expect(found.items.map(({ text }) => text)).toEqual(['is the greenhouse glass tempered']);
  });
});
