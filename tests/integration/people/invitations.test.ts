import { expect, test } from 'vitest';
import {
  acceptInvitation,
  deactivateMember,
  inviteMember,
  listInvitations,
  reactivateMember,
  resendInvitation,
  revokeInvitation,
} from '../../../src/contracts/operations/people';
import { listMembers } from '../../../src/contracts/operations/team';
import { withSystem } from '../../../src/db/system';
import { services } from '../../../src/server/services';
import { createMember } from '../../factories/member';
import { createOrg, type TestOrg } from '../../factories/org';
import { createTeam } from '../../factories/team';
import { call, HOST, refused } from '../http/support/call';

const NEWCOMER = { name: 'Ada Lovelace', password: 'a long password' };

const ofOrg = (org: TestOrg, member: { cookie: string }, id = '') => ({
  params: { org: org.slug, id },
  cookie: member.cookie,
});

/** The tokens of the links mailed to an address, oldest first. */
async function mailedTokens(email: string): Promise<string[]> {
  const mails = await withSystem(services().database, (client) =>
    client.mail.findMany({ where: { recipient: email }, orderBy: { id: 'asc' } }),
  );
  return mails.map(({ text }) => {
    const link = /^http\S+$/m.exec(text)?.[0] ?? '';
    expect(link).toContain(`http://${HOST}/join?token=`);
    return new URL(link).searchParams.get('token') ?? '';
  });
}

const address = (org: TestOrg) => `ada@${org.slug}.example.test`;

test('somebody new joins by the mailed link, once, with the role and teams they were invited to', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const team = await createTeam(org);
  const email = address(org);
  const body = { email: email.toUpperCase(), role: 'manager', teamIds: [team.id] };
  await call(inviteMember, { ...ofOrg(org, owner), body });
  const [token = ''] = await mailedTokens(email);
  const weak = await refused(acceptInvitation, { body: { token, name: 'Ada', password: 'short' } });
  expect(weak.body.errors?.[0]?.path).toBe('body.password');
  const nameless = await refused(acceptInvitation, { body: { token } });
  expect(nameless.body.code).toBe('validation_failed');

  const joined = await call(acceptInvitation, { body: { token, ...NEWCOMER } });

  expect(joined.body).toEqual({ email, org: org.name });
  const { body: list } = await call(listMembers, ofOrg(org, owner));
  expect(list.items.find((member) => member.email === email)).toMatchObject({
    name: 'Ada Lovelace',
    role: 'manager',
    teams: [{ id: team.id }],
  });
  const again = await refused(acceptInvitation, { body: { token, ...NEWCOMER } });
  expect(again.body.code).toBe('invitation_ended');
  expect((await call(listInvitations, ofOrg(org, owner))).body.items).toEqual([]);
  expect((await refused(inviteMember, { ...ofOrg(org, owner), body })).body.code).toBe('already_member');
});

test('somebody with an account joins as who they are, and nobody can change their password by it', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const guest = await createMember(await createOrg(), { name: 'Grace Hopper' });
  const hashOf = () =>
    withSystem(services().database, (client) =>
      client.user.findUniqueOrThrow({ where: { id: guest.userId }, select: { passwordHash: true } }),
    );
  const before = await hashOf();
  await call(inviteMember, { ...ofOrg(org, owner), body: { email: guest.email } });
  const [token = ''] = await mailedTokens(guest.email);
  await call(acceptInvitation, { body: { token, ...NEWCOMER } });
  expect(await hashOf()).toEqual(before);
  const { body } = await call(listMembers, ofOrg(org, guest));
  expect(body.items.find(({ email }) => email === guest.email)?.name).toBe('Grace Hopper');
});

test('a link that was sent again, revoked or has expired does not work any more', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const email = address(org);
  const { body: invitation } = await call(inviteMember, { ...ofOrg(org, owner), body: { email } });
  await call(resendInvitation, ofOrg(org, owner, invitation.id));
  const [first = '', second = ''] = await mailedTokens(email);
  const refusal = async (token: string) =>
    (await refused(acceptInvitation, { body: { token, ...NEWCOMER } })).body.code;
  expect(await refusal(first)).toBe('invitation_ended');
  await withSystem(services().database, (client) =>
    client.invitation.update({ where: { id: invitation.id }, data: { expiresAt: new Date(0) } }),
  );
  expect(await refusal(second)).toBe('invitation_ended');
  const { body: list } = await call(listInvitations, ofOrg(org, owner));
  expect(list.items).toMatchObject([{ id: invitation.id, hasExpired: true }]);
  await call(resendInvitation, ofOrg(org, owner, invitation.id));
  const third = (await mailedTokens(email))[2] ?? '';
  await call(revokeInvitation, ofOrg(org, owner, invitation.id));
  expect(await refusal(third)).toBe('invitation_ended');
  expect(await refusal(`${third.slice(0, -4)}AAAA`)).toBe('invitation_ended');
  expect((await refused(resendInvitation, ofOrg(org, owner, invitation.id))).status).toBe(404);
});

test('an address is invited once at a time, and only owners invite owners', async () => {
  const org = await createOrg();
  const manager = await createMember(org, { role: 'manager' });
  const invite = { ...ofOrg(org, manager), body: { email: address(org) } };
  await call(inviteMember, invite);
  expect((await refused(inviteMember, invite)).status).toBe(409);
  const asOwner = { ...ofOrg(org, manager), body: { email: 'x@example.test', role: 'owner' } };
  expect((await refused(inviteMember, asOwner)).body.code).toBe('forbidden');
});

test('an old link lets nobody in again whom a manager has deactivated', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const maya = await createMember(org);
  const memberOf = { ...ofOrg(org, owner, maya.id) };
  await call(deactivateMember, memberOf);
  await call(inviteMember, { ...ofOrg(org, owner), body: { email: maya.email, role: 'manager' } });
  const [token = ''] = await mailedTokens(maya.email);
  await call(reactivateMember, memberOf);
  expect((await refused(acceptInvitation, { body: { token } })).body.code).toBe('invitation_ended');
  await call(deactivateMember, memberOf);
  expect((await refused(acceptInvitation, { body: { token } })).body.code).toBe('invitation_ended');
  const { body: list } = await call(listMembers, ofOrg(org, owner));
  expect(list.items.find(({ id }) => id === maya.id)).toMatchObject({
    role: 'agent',
    deactivatedAt: expect.any(String),
  });
});

test('a manager sends no invitation of an owner again', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  const manager = await createMember(org, { role: 'manager' });
  const body = { email: address(org), role: 'owner' };
  const { body: invitation } = await call(inviteMember, { ...ofOrg(org, owner), body });
  const refusal = await refused(resendInvitation, ofOrg(org, manager, invitation.id));
  expect(refusal.body.code).toBe('forbidden');
  expect(await mailedTokens(address(org))).toHaveLength(1);
});

test('invitations come a page at a time, newest first, each once', async () => {
  const org = await createOrg();
  const owner = await createMember(org, { role: 'owner' });
  for (const name of ['ann', 'bob', 'eve']) {
    await call(inviteMember, { ...ofOrg(org, owner), body: { email: `${name}@${org.slug}.example.test` } });
  }
  const page = async (query: Record<string, string>) =>
    (await call(listInvitations, { ...ofOrg(org, owner), query })).body;
  const first = await page({ limit: '2' });
  const second = await page({ limit: '2', cursor: first.nextCursor ?? '' });
  const names = [...first.items, ...second.items].map(({ email }) => email.split('@')[0]);
  expect([names, first.items.length, second.nextCursor]).toEqual([['eve', 'bob', 'ann'], 2, null]);
});
