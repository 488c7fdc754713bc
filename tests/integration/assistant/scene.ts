import { expect } from 'vitest';
import { createFileModelStore } from '../../../src/adapters/file-model-store';
import { withTenant } from '../../../src/db/tenant';
import type { PolicyDocument } from '../../../src/domain/policy/types';
import { assistantParts } from '../../../src/server/assistant';
import { env } from '../../../src/server/env';
import { services } from '../../../src/server/services';
import { createBrain } from '../../../src/services/bot/brain';
import { runTurn } from '../../../src/services/bot/run-turn';
import { listMessages } from '../../../src/services/chat/list-messages';
import { type SystemContext, systemContext } from '../../../src/services/context';
import { createArticle } from '../../../src/services/knowledge/create-article';
import type { OutgoingEvent } from '../../../src/services/ports/realtime';
import { type AssistantOptions, createAssistant } from '../../factories/assistant';
import { createChannel } from '../../factories/channel';
import { createMember, type TestMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { startVisitor, type TestVisitor, visitorSays } from '../../factories/visitor';
import { type FakeLanguageModel, startFakeLanguageModel } from '../../support/fake-language-model';

export const brain = createBrain(createFileModelStore(env().BATON_MODEL_DIR), services().log);

export const PRICE_QUESTION = 'How much does the Growth plan cost?';
export const PRICE_WORDS = 'Growth comes to $49 per seat each month.';
/** What the bot says by itself to the question above. */
export const OFFLINE_PRICE = 'The Growth plan costs $49 per seat and month.';

export interface AssistantScene {
  readonly org: TestOrg;
  readonly agent: TestMember;
  readonly visitor: TestVisitor;
  readonly model: FakeLanguageModel;
  readonly ctx: SystemContext;
  /** Everything told to browsers directly, apart from what the outbox brings. */
  readonly events: OutgoingEvent[];
  /** The visitor says it, and the bot answers. */
  say(text: string): Promise<void>;
  /** One turn, whatever waits. */
  turn(): Promise<boolean>;
  /** What the bot and the system said, in order, without the greeting. */
  told(): Promise<string[]>;
  /** Outcome and detail of each call, oldest first. */
  calls(): Promise<{ outcome: string; detail: string | null; inputTokens: number; outputTokens: number }[]>;
  partials(): string[];
}

interface SceneOptions extends Partial<AssistantOptions> {
  readonly policy?: Partial<PolicyDocument>;
  readonly article?: string;
}

/** An organisation with one article, an agent, a visitor and a language model on a fake endpoint. */
export async function assistantScene(options: SceneOptions = {}): Promise<AssistantScene> {
  const { policy, article, ...assistant } = options;
  const model = await startFakeLanguageModel();
  const org = await createOrg(policy ? { policy } : {});
  const agent = await createMember(org, { name: 'Maya Chen' });
  const manager = await createMember(org, { name: 'Noor Haddad', role: 'manager' });
  await createArticle(manager.ctx, {
    title: 'Plans and prices',
    body:
      article ??
      `${OFFLINE_PRICE} The Starter plan costs $19 per seat and month. See https://acme.test/pricing.`,
    category: '',
    published: true,
  });
  await createAssistant(org, { baseUrl: model.baseUrl, ...assistant });
  const visitor = await startVisitor(await createChannel(org));
  const { conversationId } = visitor;
  const events: OutgoingEvent[] = [];
  const realtime = {
    ...services().realtime,
    publish: async (published: readonly OutgoingEvent[]) => void events.push(...published),
  };
  const ctx = { ...systemContext(services(), org.id), realtime };
  const turn = () => runTurn(ctx, { conversationId, brain, assistant: assistantParts() });
  const greeting = (await listMessages(visitor.ctx, { after: 0 })).messages.length;
  return {
    org,
    agent,
    visitor,
    model,
    ctx,
    events,
    turn,
    async say(text) {
      await visitorSays(visitor, text);
      expect(await turn()).toBe(true);
    },
    async told() {
      const { messages } = await listMessages(visitor.ctx, { after: 0 });
      return messages
        .slice(greeting)
        .filter(({ author }) => author.kind !== 'visitor')
        .map(({ text }) => text);
    },
    calls: () =>
      withTenant(services().database, org.id, ({ client }) =>
        client.assistantCall.findMany({
          orderBy: { startedAt: 'asc' },
          select: { outcome: true, detail: true, inputTokens: true, outputTokens: true },
        }),
      ),
    partials: () =>
      events.flatMap(({ event, payload }) =>
        event === 'message.partial' && typeof payload === 'object' && payload !== null && 'text' in payload
          ? [String(payload.text)]
          : [],
      ),
  };
}
