import { beforeAll, describe, expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import { services } from '../../../src/server/services';
import { getAssistantUsage } from '../../../src/services/assistant/get-assistant-usage';
import { createMember } from '../../factories/member';
import { proposal } from '../../support/fake-language-model';
import {
  type AssistantScene,
  assistantScene,
  brain,
  OFFLINE_PRICE,
  PRICE_QUESTION,
  PRICE_WORDS,
} from './scene';

beforeAll(() => brain.warmUp());

const usageOf = async ({ org }: AssistantScene) =>
  getAssistantUsage((await createMember(org, { role: 'manager' })).ctx);
const works = { kind: 'says', text: proposal({ reply: PRICE_WORDS }) } as const;

describe('what a model costs', () => {
  test('is booked by call as the endpoint counts it, and summed by hour', async () => {
    const scene = await assistantScene();
    scene.model.behave(works);
    await scene.say(PRICE_QUESTION);
    scene.model.behave({ kind: 'status', status: 500 });
    await scene.say('How much is the Starter plan?');
    const calls = await scene.calls();
    const lost = calls[1];
    const usage = await usageOf(scene);
    expect(usage).toMatchObject({ calls: 2, failures: 1, fallbacks: 1 });
    expect(usage.inputTokens).toBe(900 + (lost?.inputTokens ?? 0));
    expect(usage.outputTokens).toBe(100);
    // 1 and 2 currency units for a million tokens in and out.
    expect(usage.costMicros).toBe(900 + 2 * 100 + (lost?.inputTokens ?? 0));
    expect(usage.p95Ms).toBeGreaterThan(0);
    expect(usage.days).toMatchObject([{ calls: 2, fallbacks: 1 }]);
    expect(usage.lastProblem).toMatchObject({ outcome: 'failed', detail: 'The endpoint answered 500' });
  });

  test('stays below the month’s limit of tokens: the call that would break it is not made', async () => {
    const scene = await assistantScene({ monthlyTokenLimit: 2_000 });
    scene.model.behave(works);
    await scene.say(PRICE_QUESTION);
    await scene.say('How much is the Starter plan?');
    expect(scene.model.calls).toHaveLength(1);
    expect(await scene.calls()).toMatchObject([
      { outcome: 'used' },
      { outcome: 'skipped', detail: 'tokens_limit' },
    ]);
    expect(await scene.told()).toHaveLength(2);
  });

  test('stays below the month’s limit of money', async () => {
    const scene = await assistantScene({ monthlyCostLimitMicros: 1 });
    scene.model.behave(works);
    await scene.say(PRICE_QUESTION);
    expect(scene.model.calls).toEqual([]);
    expect((await scene.told())[0]).toContain(OFFLINE_PRICE);
    expect(await scene.calls()).toMatchObject([{ outcome: 'skipped', detail: 'cost_limit' }]);
  });
});

describe('the breaker', () => {
  test('leaves a failing model alone after five calls, tries it again after a pause, and closes on success', async () => {
    const scene = await assistantScene();
    scene.model.behave({ kind: 'status', status: 503 });
    await scene.say(PRICE_QUESTION);
    await scene.say('How much is the Starter plan?');
    await withTenant(services().database, scene.org.id, ({ client }) =>
      client.assistantSetting.updateMany({ data: { breakerFailures: 4 } }),
    );
    await scene.say('What is the price of Starter?');
    expect((await usageOf(scene)).breaker.state).toBe('open');
    await scene.say('What does the Growth plan cost per month?');
    expect(scene.model.calls).toHaveLength(3);
    expect((await scene.calls()).at(-1)).toMatchObject({ outcome: 'skipped', detail: 'breaker_open' });

    await withTenant(services().database, scene.org.id, ({ client }) =>
      client.assistantSetting.updateMany({ data: { breakerOpenUntil: new Date(Date.now() - 1_000) } }),
    );
    expect((await usageOf(scene)).breaker.state).toBe('trying');
    scene.model.behave(works);
    await scene.say('Tell me the price of the Growth plan');
    expect((await scene.calls()).at(-1)).toMatchObject({ outcome: 'used' });
    expect((await usageOf(scene)).breaker).toEqual({ state: 'closed', until: null });
  });
});
