import { beforeAll, describe, expect, test } from 'vitest';
import { createFileModelStore } from '../../../src/adapters/file-model-store';
import { withTenant } from '../../../src/db/tenant';
import { MESSAGES_EN } from '../../../src/domain/policy/messages-en';
import { env } from '../../../src/server/env';
import { services } from '../../../src/server/services';
import { createBrain } from '../../../src/services/bot/brain';
import { runTurn } from '../../../src/services/bot/run-turn';
import { listMessages } from '../../../src/services/chat/list-messages';
import { trackEvent } from '../../../src/services/chat/track-event';
import { systemContext } from '../../../src/services/context';
import { createChannel } from '../../factories/channel';
import { createMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, type TestVisitor, visitorSays } from '../../factories/visitor';

const brain = createBrain(createFileModelStore(env().BATON_MODEL_DIR), services().log);

beforeAll(() => brain.warmUp());

interface Scene {
  readonly org: TestOrg;
  readonly visitor: TestVisitor;
  /** The visitor says it, and the bot takes its turn. */
  say(text: string): Promise<void>;
  /** Reasons of all episodes with what the rule said, oldest first. */
  episodes(): Promise<{ reason: string; triggerName: string | null; whyNow: string }[]>;
  /** What visitors were told, without their own words. */
  told(): Promise<string[]>;
}

async function scene(): Promise<Scene> {
  const org = await createOrg();
  await createMember(org);
  const visitor = await startVisitor(await createChannel(org));
  const system = systemContext(services(), org.id);
  return {
    org,
    visitor,
    async say(text) {
      await visitorSays(visitor, text);
      expect(await runTurn(system, { conversationId: visitor.conversationId, brain })).toBe(true);
    },
    episodes: () =>
      withTenant(services().database, org.id, ({ client }) =>
        client.handoff.findMany({
          orderBy: { requestedAt: 'asc' },
          select: { reason: true, triggerName: true, whyNow: true },
        }),
      ),
    async told() {
      const { messages } = await listMessages(visitor.ctx, { after: 0 });
      return messages.filter(({ author }) => author.kind !== 'visitor').map(({ text }) => text);
    },
  };
}

/** The words of a template before its first optional part. */
const opening = (template: string) => template.split('[[')[0] ?? '';

describe('the policy that an organisation starts with', () => {
  test('passes on a visitor who asks for a person', async () => {
    const { say, episodes, told } = await scene();
    await say('Can I speak to a real person please?');
    expect(await episodes()).toEqual([
      {
        reason: 'visitor_request',
        triggerName: 'Asked for a person',
        whyNow: expect.stringContaining('“Asked for a person” fired'),
      },
    ]);
    expect((await told()).join('\n')).toContain(opening(MESSAGES_EN.handoffRequested));
  });

  test('passes on a lead whose score reaches the threshold, and not before', async () => {
    const { visitor, say, episodes, told } = await scene();
    for (const path of ['pricing', 'pricing', 'demo']) {
      await trackEvent(visitor.ctx, { type: 'page_view', url: `https://acme.test/${path}` });
    }
    await say('Hello, I am Jane Doe from Globex');
    expect(await episodes()).toEqual([]);
    await say(
      'My email is jane@globex.io, our budget is $15,000 per year and we want to start within two weeks',
    );
    const [episode, ...others] = await episodes();
    expect(others).toEqual([]);
    expect(episode).toMatchObject({ reason: 'high_score', triggerName: 'Hot lead' });
    expect(episode?.whyNow).toMatch(/score (7\d|8\d|9\d|100) /);
    expect((await told()).join('\n')).toContain(opening(MESSAGES_EN.handoffHighScore));
  });

  test('passes on a high-value prospect whose score is still low', async () => {
    const { say, episodes } = await scene();
    await say('We are a company of 350 people');
    expect(await episodes()).toEqual([
      {
        reason: 'high_value',
        triggerName: 'High-value prospect',
        whyNow: expect.stringContaining('350'),
      },
    ]);
  });

  test('passes on a knowledge gap at the second question without an answer, not at the first', async () => {
    const { say, episodes, told } = await scene();
    await say('Which pigments did painters use in the bronze age?');
    expect(await episodes()).toEqual([]);
    expect((await told()).at(-1)).toBe(MESSAGES_EN.dontKnow);
    await say('How deep is the lake behind the old mill?');
    expect(await episodes()).toMatchObject([
      { reason: 'knowledge_gap', triggerName: 'No answer twice in a row' },
    ]);
    expect((await told()).join('\n')).toContain(opening(MESSAGES_EN.handoffKnowledgeGap));
  });

  test('passes on a visitor who accepts the offer made for a complex question, for that reason', async () => {
    const { say, episodes, told } = await scene();
    await say(
      'Can we use SAML SSO with SCIM provisioning, do webhooks retry when our endpoint is down, and if a lead comes from the German site, can it go to one team unless it is an existing customer, but only when they are online?',
    );
    expect(await episodes()).toEqual([]);
    expect((await told()).join('\n')).toContain(opening(MESSAGES_EN.handoffAsk));
    await say('Yes please');
    expect(await episodes()).toEqual([
      {
        reason: 'complex_query',
        triggerName: 'Complex question',
        whyNow: '“Complex question” had offered a person, and the visitor said yes.',
      },
    ]);
    expect((await told()).join('\n')).toContain(opening(MESSAGES_EN.handoffRequested));
  });
});
