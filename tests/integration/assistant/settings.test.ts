import { expect, test } from 'vitest';
import { getAssistant, saveAssistant, tryAssistant } from '../../../src/contracts/operations/assistant';
import { withTenant } from '../../../src/db/tenant';
import { assistantParts } from '../../../src/server/assistant';
import { services } from '../../../src/server/services';
import { saveAssistant as save } from '../../../src/services/assistant/save-assistant';
import { tryAssistant as tryOut } from '../../../src/services/assistant/try-assistant';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { proposal, startFakeLanguageModel } from '../../support/fake-language-model';
import { call, refused } from '../http/support/call';

const SETTINGS = {
  enabled: true,
  baseUrl: 'https://api.models.test/v1',
  model: 'small-1',
  budgetMs: 8_000,
  maxOutputTokens: 600,
  temperature: 0.2,
  monthlyTokenLimit: null,
  monthlyCostLimitMicros: 50_000_000,
  inputPriceMicros: 150_000,
  outputPriceMicros: 600_000,
};

async function managerOf() {
  const org = await createOrg();
  const manager = await createMember(org, { role: 'manager' });
  const as = { cookie: manager.cookie, params: { org: org.slug } };
  const stored = () =>
    withTenant(services().database, org.id, ({ client }) => client.assistantSetting.findFirstOrThrow());
  return { org, manager, as, stored };
}

test('a key is stored sealed, never returned, and told by its last four characters', async () => {
  const { as, stored, org } = await managerOf();
  const saved = await call(saveAssistant, { ...as, body: { ...SETTINGS, apiKey: 'sk-very-secret-9f3c' } });
  expect(saved.body).toMatchObject({ ...SETTINGS, apiKeyEnd: '9f3c' });
  const shown = await call(getAssistant, as);
  expect(JSON.stringify([saved.body, shown.body])).not.toContain('very-secret');
  const row = await stored();
  expect(
    JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? Number(value) : value)),
  ).not.toContain('very-secret');
  expect(assistantParts().secrets.open(row.sealedApiKey ?? '', org.id)).toBe('sk-very-secret-9f3c');
});

test('a stored key is kept on saving without one, removed by null, and never follows to another address', async () => {
  const { as, stored } = await managerOf();
  await call(saveAssistant, { ...as, body: { ...SETTINGS, apiKey: 'sk-very-secret-9f3c' } });
  await call(saveAssistant, { ...as, body: { ...SETTINGS, model: 'small-2' } });
  expect((await stored()).apiKeyEnd).toBe('9f3c');
  for (const model of ['small-1', null]) {
    const elsewhere = { ...SETTINGS, enabled: false, baseUrl: 'https://elsewhere.test/v1', model };
    const answer = await refused(saveAssistant, { ...as, body: elsewhere });
    expect([answer.status, answer.body.errors?.[0]?.path]).toEqual([422, 'apiKey']);
    const tried = { baseUrl: elsewhere.baseUrl, model };
    expect((await refused(tryAssistant, { ...as, body: tried })).status).toBe(422);
  }
  expect((await stored()).baseUrl).toBe(SETTINGS.baseUrl);
  await call(saveAssistant, { ...as, body: { ...SETTINGS, apiKey: null } });
  expect((await stored()).sealedApiKey).toBe(null);
});

test('it is not switched on without an endpoint and a model', async () => {
  const { as } = await managerOf();
  const noEndpoint = { ...SETTINGS, baseUrl: null };
  expect((await refused(saveAssistant, { ...as, body: noEndpoint })).body.errors?.[0]?.path).toBe('baseUrl');
  const noModel = { ...SETTINGS, model: null };
  expect((await refused(saveAssistant, { ...as, body: noModel })).body.errors?.[0]?.path).toBe('model');
  const twoFaults = { ...SETTINGS, baseUrl: 'file:///etc/passwd', budgetMs: 10 };
  expect((await refused(saveAssistant, { ...as, body: twoFaults })).status).toBe(422);
});

test('agents may neither see nor change it', async () => {
  const { org } = await managerOf();
  const as = { cookie: (await createMember(org)).cookie, params: { org: org.slug } };
  expect((await refused(getAssistant, as)).status).toBe(403);
  expect((await refused(saveAssistant, { ...as, body: SETTINGS })).status).toBe(403);
});

test('in production only public https addresses are called, whatever a name resolves to', async () => {
  const { manager } = await managerOf();
  const { createOpenAICompatibleModel } = await import('../../../src/adapters/openai-compatible-model');
  const parts = {
    ...assistantParts(),
    allowsPrivate: false,
    languageModel: createOpenAICompatibleModel({ allowPrivate: false }),
  };
  const model = await startFakeLanguageModel();
  const port = new URL(model.baseUrl).port;
  await expect(save(manager.ctx, parts, { ...SETTINGS, baseUrl: model.baseUrl })).rejects.toMatchObject({
    code: 'validation_failed',
  });
  const attempt = (host: string) =>
    tryOut(manager.ctx, parts, { baseUrl: `https://${host}:${port}/v1`, model: 'x', apiKey: null });
  for (const host of [
    '127.0.0.1',
    'localhost',
    '[::1]',
    '169.254.169.254',
    '10.0.0.1',
    '[::ffff:127.0.0.1]',
  ]) {
    expect(await attempt(host)).toMatchObject({
      ok: false,
      message: 'The address leads into a private network',
    });
  }
  expect(model.calls).toEqual([]);
});

test('the test of a connection says what is wrong in words, and stores nothing', async () => {
  const { as } = await managerOf();
  const model = await startFakeLanguageModel();
  const attempt = async () =>
    (await call(tryAssistant, { ...as, body: { baseUrl: model.baseUrl, model: 'm', apiKey: 'sk-12345' } }))
      .body;
  model.behave({ kind: 'says', text: proposal({ reply: 'The shop opens at nine.' }) });
  expect(await attempt()).toMatchObject({ ok: true, message: 'It works' });
  expect(model.calls[0]?.authorization).toBe('Bearer sk-12345');
  model.behave({ kind: 'status', status: 401, body: 'secret of the endpoint' });
  expect(await attempt()).toMatchObject({ ok: false, message: 'The endpoint does not accept the API key' });
  model.behave({ kind: 'says', text: 'At nine.' });
  expect(await attempt()).toMatchObject({ ok: false, message: expect.stringContaining('JSON') });
  model.behave(({ body }) =>
    'response_format' in body
      ? { kind: 'status', status: 400, body: '{"error":"response_format is not supported"}' }
      : { kind: 'says', text: `\`\`\`json\n${proposal({ reply: 'At nine.' })}\n\`\`\`` },
  );
  expect(await attempt()).toMatchObject({ ok: true, message: 'It works' });
  expect((await call(getAssistant, as)).body).toMatchObject({ enabled: false, baseUrl: null });
});
