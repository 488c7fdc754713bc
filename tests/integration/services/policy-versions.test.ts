import { describe, expect, test } from 'vitest';
import { createFileModelStore } from '../../../src/adapters/file-model-store';
import { updatePolicyDraft } from '../../../src/db/repositories/policies';
import { withTenant } from '../../../src/db/tenant';
import { defaultPolicy } from '../../../src/domain/policy/default-policy';
import type { Trigger } from '../../../src/domain/policy/types';
import { env } from '../../../src/server/env';
import { services } from '../../../src/server/services';
import { createBrain } from '../../../src/services/bot/brain';
import { createPolicyDraft } from '../../../src/services/policy/create-policy-draft';
import { discardPolicyDraft } from '../../../src/services/policy/discard-policy-draft';
import { listPolicies } from '../../../src/services/policy/list-policies';
import { listPolicyHistory } from '../../../src/services/policy/list-policy-history';
import { openPolicyDraft } from '../../../src/services/policy/open-policy-draft';
import { loadOrgPolicy } from '../../../src/services/policy/org-policy';
import { publishPolicy } from '../../../src/services/policy/publish-policy';
import { restorePolicy } from '../../../src/services/policy/restore-policy';
import { savePolicyDraft } from '../../../src/services/policy/save-policy-draft';
import { tryConversation } from '../../../src/services/policy/try-conversation';
import { createMember } from '../../factories/member';
import { createOrg } from '../../factories/org';
import { waiting } from '../../support/waiting-for-locks';

async function scene() {
  const org = await createOrg();
  const mira = await createMember(org, { role: 'manager', name: 'Mira' });
  const noor = await createMember(org, { role: 'manager', name: 'Noor' });
  const inForce = () => withTenant(services().database, org.id, (tenant) => loadOrgPolicy(tenant));
  return { org, mira: mira.ctx, noor: noor.ctx, inForce };
}

const withPriority = (triggers: readonly Trigger[], priority: number) =>
  triggers.map((trigger) => (trigger.id === 'hot-lead' ? { ...trigger, priority } : trigger));

async function draftOf(ctx: Parameters<typeof openPolicyDraft>[0], priority = 71) {
  const { policy, document } = await openPolicyDraft(ctx);
  const changed = { ...document, triggers: withPriority(document.triggers, priority) };
  const { version, revision } = policy;
  return { version, revision, document: changed };
}

describe('a draft', () => {
  test('is made from the policy in force and shared by everybody who opens it', async () => {
    const { mira, noor } = await scene();
    const [one, other] = await Promise.all([openPolicyDraft(mira), openPolicyDraft(noor)]);
    expect(one.policy).toMatchObject({ version: 2, status: 'draft', revision: 1 });
    expect(other.policy.id).toBe(one.policy.id);
    expect(one.changes).toEqual([]);
  });

  test('counts its saves; a save made from an older one is refused and changes nothing', async () => {
    const { mira, noor } = await scene();
    const draft = await draftOf(mira, 71);
    expect(await savePolicyDraft(mira, draft)).toMatchObject({ revision: 2, updatedBy: { name: 'Mira' } });
    const late = { ...draft, document: { ...draft.document, botWhileWaiting: 'silent' as const } };
    await expect(savePolicyDraft(noor, late)).rejects.toMatchObject({
      code: 'conflict',
      detail: 'Mira saved this draft in between',
    });
    const { document } = await openPolicyDraft(noor);
    expect(document).toEqual(draft.document);
  });

  test('is not published when it moved on since it was looked at', async () => {
    const { mira, noor, inForce } = await scene();
    const draft = await draftOf(mira);
    await savePolicyDraft(mira, draft);
    const publish = publishPolicy(noor, { version: draft.version, revision: 1, note: undefined });
    await expect(publish).rejects.toMatchObject({ code: 'conflict' });
    expect((await inForce()).policyVersion).toBe(1);
  });

  test('is not published when somebody is just saving it', async () => {
    const { org, mira, noor, inForce } = await scene();
    const { document, ...at } = await draftOf(mira);
    let publish: Promise<unknown> = Promise.resolve();
    await withTenant(services().database, org.id, async (tenant) => {
      await updatePolicyDraft(tenant, at, { document, updatedBy: null });
      publish = publishPolicy(noor, { ...at, note: undefined }).catch((error: unknown) => error);
      await waiting(1);
    });
    expect(await publish).toMatchObject({ code: 'conflict' });
    expect((await inForce()).policyVersion).toBe(1);
  });

  test('can be discarded; what was published cannot, nor saved over', async () => {
    const { mira } = await scene();
    const draft = await draftOf(mira);
    await discardPolicyDraft(mira, { version: draft.version });
    expect((await listPolicies(mira, { limit: 50 })).items.map(({ version }) => version)).toEqual([1]);
    await expect(discardPolicyDraft(mira, { version: 1 })).rejects.toMatchObject({ code: 'conflict' });
    await expect(savePolicyDraft(mira, { ...draft, version: 1 })).rejects.toMatchObject({
      code: 'conflict',
      detail: 'This version is no draft any more',
    });
  });
});

describe('going back', () => {
  test('makes a new version from the old one; nothing is rewritten and the history says who did what', async () => {
    const { mira, noor, inForce } = await scene();
    const before = (await inForce()).document;
    const draft = await draftOf(mira, 77);
    await savePolicyDraft(mira, draft);
    await publishPolicy(mira, { version: 2, note: 'Hot leads sooner', revision: 2 });
    expect((await inForce()).document).toEqual(draft.document);
    const restored = await restorePolicy(noor, { version: 1, publish: true, note: undefined });
    expect(restored).toMatchObject({
      version: 3,
      status: 'published',
      restoredFrom: 1,
      publishedBy: { name: 'Noor' },
    });
    expect(await inForce()).toMatchObject({ policyVersion: 3, document: before });
    expect(
      (await listPolicies(mira, { limit: 50 })).items.map(({ version, status }) => [version, status]),
    ).toEqual([
      [3, 'published'],
      [2, 'superseded'],
      [1, 'superseded'],
    ]);
    const { items } = await listPolicyHistory(mira);
    expect(
      items.map(({ action, version, from, note, by }) => [action, version, from, note, by?.name]),
    ).toEqual([
      ['published', 3, null, 'Back to version 1', 'Noor'],
      ['restored', 3, 1, 'Back to version 1', 'Noor'],
      ['published', 2, null, 'Hot leads sooner', 'Mira'],
      ['draft_opened', 2, null, '', 'Mira'],
    ]);
  });

  test('may stop at a draft, to be looked at first', async () => {
    const { mira, inForce } = await scene();
    await publishPolicy(mira, { version: (await draftOf(mira)).version, note: undefined });
    const draft = await restorePolicy(mira, { version: 1, publish: false, note: 'Compare' });
    expect(draft).toMatchObject({ version: 3, status: 'draft', restoredFrom: 1, note: 'Compare' });
    expect((await inForce()).policyVersion).toBe(2);
  });

  test('to something that would be refused today is refused in words', async () => {
    const { mira, inForce } = await scene();
    await publishPolicy(mira, { version: (await draftOf(mira)).version, note: undefined });
    const { document } = await inForce();
    const broken = { ...document, fallbacks: [] };
    const { version, revision } = (await openPolicyDraft(mira)).policy;
    await savePolicyDraft(mira, { version, revision, document: broken });
    await expect(publishPolicy(mira, { version, note: undefined })).rejects.toMatchObject({
      code: 'validation_failed',
      extras: {
        errors: [
          {
            path: 'When nobody can take it',
            message: 'A visitor whom nobody can take would be left with nothing.',
          },
        ],
      },
    });
  });
});

describe('a conversation typed in the try-out', () => {
  const brain = createBrain(createFileModelStore(env().BATON_MODEL_DIR), services().log);
  const steps = [{ kind: 'message', text: 'Can I speak to a real person please?' }] as const;

  test('is judged by the draft or by the version that is asked for, and stores nothing', async () => {
    const { org, mira } = await scene();
    const { version, revision, document } = await draftOf(mira);
    const triggers = document.triggers.map((trigger) =>
      trigger.id === 'asked-for-a-person' ? { ...trigger, name: 'Wants a person' } : trigger,
    );
    await savePolicyDraft(mira, { version, revision, document: { ...document, triggers } });
    const tried = await tryConversation(mira, brain, { version, steps });
    expect(tried.version).toBe(version);
    expect(tried.frames.at(-1)?.turn?.decision.action.triggerName).toBe('Wants a person');
    const inForce = await tryConversation(mira, brain, { steps });
    expect(inForce.version).toBe(1);
    expect(inForce.frames.at(-1)?.turn?.decision.action.triggerName).toBe('Asked for a person');
    const stored = await withTenant(services().database, org.id, async ({ client }) => [
      await client.conversation.count(),
      await client.decision.count(),
      await client.lead.count(),
      await client.outboxEvent.count(),
    ]);
    expect(stored).toEqual([0, 0, 0, 0]);
  });
});

test('versions come a page at a time, and one can ask for the one in force alone', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const document = defaultPolicy({ timeZone: 'UTC' });
  for (const note of ['a', 'b', 'c']) await createPolicyDraft(owner.ctx, { document, note });
  const first = await listPolicies(owner.ctx, { limit: 3 });
  expect([first.items.map(({ version }) => version), first.nextCursor]).toEqual([[4, 3, 2], '2']);
  const second = await listPolicies(owner.ctx, { limit: 3, cursor: 2 });
  expect([second.items.map(({ version }) => version), second.nextCursor]).toEqual([[1], null]);
  const inForce = await listPolicies(owner.ctx, { limit: 1, status: 'published' });
  expect(inForce.items.map(({ version }) => version)).toEqual([1]);
});
