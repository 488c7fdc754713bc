import { beforeAll, describe, expect, test } from 'vitest';
import { withTenant } from '../../../src/db/tenant';
import { createModelCalls } from '../../../src/jobs/model-calls';
import { runTurns } from '../../../src/jobs/tasks/run-turns';
import { sweep } from '../../../src/jobs/tasks/sweep';
import { assistantParts } from '../../../src/server/assistant';
import { services } from '../../../src/server/services';
import { askAndFinish } from '../../../src/services/bot/ask-and-finish';
import { beginTurn } from '../../../src/services/bot/begin-turn';
import { requestHandoff } from '../../../src/services/chat/request-handoff';
import { takeOverConversation } from '../../../src/services/handoffs/take-over-conversation';
import { visitorSays } from '../../factories/visitor';
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

/** A turn whose model has been asked and waits to be let answer. */
async function inMidCall(options: Parameters<typeof assistantScene>[0] = {}) {
  const scene = await assistantScene(options);
  scene.model.behave({ kind: 'says', text: proposal({ reply: PRICE_WORDS }), pauseMs: 60 });
  await visitorSays(scene.visitor, PRICE_QUESTION);
  const answered = scene.turn();
  await scene.model.called(1);
  return { scene, answered };
}

const turnsOf = ({ org }: AssistantScene) =>
  withTenant(services().database, org.id, ({ client }) =>
    client.turn.findMany({ orderBy: { createdAt: 'asc' }, select: { status: true, attempts: true } }),
  );

describe('while the model is asked', () => {
  test('a person takes over: the words are dropped, and what was shown of them is taken back', async () => {
    const { scene, answered } = await inMidCall();
    const { conversationId } = scene.visitor;
    await takeOverConversation(scene.agent.ctx, { conversationId, overrideCapacity: false });
    await answered;
    expect((await scene.told()).join('\n')).not.toMatch(/\$49/);
    expect(await scene.calls()).toMatchObject([{ outcome: 'stale' }]);
    expect(await turnsOf(scene)).toEqual([{ status: 'dropped', attempts: 2 }]);
    expect(scene.partials().at(-1) ?? '').toBe('');
  });

  test('the visitor asks for a person: the bot holds, and says nothing of the model’s', async () => {
    const { scene, answered } = await inMidCall();
    await requestHandoff(scene.visitor.ctx);
    await answered;
    expect((await scene.told()).join('\n')).not.toContain(PRICE_WORDS);
    expect(await scene.calls()).toMatchObject([{ outcome: 'stale' }]);
  });

  test('the visitor writes again: the first message is answered by the bot itself, the second with the model', async () => {
    const { scene, answered } = await inMidCall();
    await visitorSays(scene.visitor, 'And how much does the Starter plan cost?');
    await answered;
    await scene.turn();
    const told = await scene.told();
    expect(told).toHaveLength(2);
    expect(told[0]).toContain(OFFLINE_PRICE);
    expect(told[1]).toContain(PRICE_WORDS);
    expect(await scene.calls()).toMatchObject([{ outcome: 'stale' }, { outcome: 'used' }]);
  });

  test('the lock is free: others write to the conversation and no second worker takes the turn', async () => {
    const { scene, answered } = await inMidCall();
    expect(await scene.turn()).toBe(false);
    await answered;
    expect((await scene.told()).filter((text) => text.includes('$49'))).toHaveLength(1);
    expect(await turnsOf(scene)).toEqual([{ status: 'done', attempts: 2 }]);
  });
});

describe('a worker that dies in mid-call', () => {
  test('leaves nobody hanging: another one answers by itself once the lease has passed, exactly once', async () => {
    const scene = await assistantScene();
    scene.model.behave({ kind: 'hangs' });
    await visitorSays(scene.visitor, PRICE_QUESTION);
    const input = { conversationId: scene.visitor.conversationId, brain, assistant: assistantParts() };
    const begun = await beginTurn(scene.ctx, input);
    if (begun.kind !== 'leased') throw new Error('the turn was not leased');
    // It dies here. The sweep leaves the turn alone while the lease holds.
    await sweep(services(), brain);
    expect(await scene.told()).toEqual([]);
    await withTenant(services().database, scene.org.id, ({ client }) =>
      client.turn.updateMany({
        data: { leasedUntil: new Date(0), createdAt: new Date(Date.now() - 10_000) },
      }),
    );
    await sweep(services(), brain);
    expect(await scene.told()).toHaveLength(1);
    expect((await scene.told())[0]).toContain(OFFLINE_PRICE);
    // It was only slow: what it brings now changes nothing.
    scene.model.behave({ kind: 'says', text: proposal({ reply: PRICE_WORDS }) });
    await askAndFinish(scene.ctx, { brain, assistant: assistantParts(), leased: begun.leased });
    expect(await scene.told()).toHaveLength(1);
    expect(await scene.calls()).toMatchObject([{ outcome: 'stale', detail: 'The turn has ended' }]);
  });
});

describe('in the worker', () => {
  test('slow models keep no place from other conversations, and turns of one follow each other', async () => {
    const scene = await assistantScene();
    scene.model.behave({ kind: 'says', text: proposal({ reply: PRICE_WORDS }), pauseMs: 60 });
    const calls = createModelCalls(assistantParts(), services().log);
    const of = { orgId: scene.org.id, conversationId: scene.visitor.conversationId };
    await visitorSays(scene.visitor, PRICE_QUESTION);
    await runTurns(services(), brain, of, calls);
    expect(await scene.told()).toEqual([]);
    await visitorSays(scene.visitor, 'Hello?');
    await runTurns(services(), brain, of, calls);
    await calls.settled();
    const told = await scene.told();
    expect(told).toHaveLength(2);
    expect(await turnsOf(scene)).toMatchObject([{ status: 'done' }, { status: 'done' }]);
  });
});
