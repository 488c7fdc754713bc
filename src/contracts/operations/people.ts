import { z } from 'zod';
import {
  acceptedInvitationSchema,
  acceptInvitationBody,
  archivedTeamSchema,
  archiveTeamBody,
  createTeamBody,
  invitationListSchema,
  invitationSchema,
  inviteBody,
  patchMemberBody,
  patchTeamBody,
  setCapacityBody,
  skillBody,
  skillListSchema,
  skillSchema,
} from '../api/people';
import { memberListSchema, memberSchema, teamSchema } from '../api/team';
import { defineOperation } from '../define-operation';
import { cursor, id, limit } from '../primitives';

/** Team API: who works here, in which teams, with which skills (design §2, §8). */

const params = z.object({ org: z.string().max(80) });
const one = params.extend({ id });
const base = '/api/v1/orgs/{org}';
const managed = { auth: 'team', permission: 'members.manage' } as const;

export const patchMember = defineOperation({
  ...managed,
  id: 'patchMember',
  method: 'patch',
  path: `${base}/members/{id}`,
  summary: 'Changes name, title, role, capacity, skills, languages or teams of a member',
  params: one,
  body: patchMemberBody,
  response: memberSchema,
});

export const deactivateMember = defineOperation({
  ...managed,
  id: 'deactivateMember',
  method: 'post',
  path: `${base}/members/{id}/deactivate`,
  summary: 'Ends the sessions of a member and gives their conversations back to the queue',
  params: one,
  response: memberSchema,
});

export const reactivateMember = defineOperation({
  ...managed,
  id: 'reactivateMember',
  method: 'post',
  path: `${base}/members/{id}/reactivate`,
  summary: 'Lets a deactivated member in again',
  params: one,
  response: memberSchema,
});

export const setCapacity = defineOperation({
  ...managed,
  id: 'setCapacity',
  method: 'put',
  path: `${base}/members/capacity`,
  summary: 'Sets the capacity of several members at once',
  params,
  body: setCapacityBody,
  response: memberListSchema,
});

export const listInvitations = defineOperation({
  ...managed,
  id: 'listInvitations',
  method: 'get',
  path: `${base}/invitations`,
  summary: 'Invitations that were neither accepted nor revoked',
  params,
  query: z.object({ cursor, limit }),
  response: invitationListSchema,
});

export const inviteMember = defineOperation({
  ...managed,
  id: 'inviteMember',
  method: 'post',
  path: `${base}/invitations`,
  summary: 'Mails somebody a link to join',
  params,
  body: inviteBody,
  response: invitationSchema,
  status: 201,
});

export const resendInvitation = defineOperation({
  ...managed,
  id: 'resendInvitation',
  method: 'post',
  path: `${base}/invitations/{id}/resend`,
  summary: 'Mails a new link; earlier ones stop working',
  params: one,
  response: invitationSchema,
});

export const revokeInvitation = defineOperation({
  ...managed,
  id: 'revokeInvitation',
  method: 'delete',
  path: `${base}/invitations/{id}`,
  summary: 'Makes the link of an invitation void',
  params: one,
});

export const acceptInvitation = defineOperation({
  id: 'acceptInvitation',
  method: 'post',
  path: '/api/invitations/accept',
  summary: 'Joins by the mailed link; somebody new gives a name and a password',
  auth: 'public',
  body: acceptInvitationBody,
  response: acceptedInvitationSchema,
});

export const createTeam = defineOperation({
  ...managed,
  id: 'createTeam',
  method: 'post',
  path: `${base}/teams`,
  summary: 'Adds a team',
  params,
  body: createTeamBody,
  response: teamSchema,
  status: 201,
});

export const patchTeam = defineOperation({
  ...managed,
  id: 'patchTeam',
  method: 'patch',
  path: `${base}/teams/{id}`,
  summary: 'Changes name, routing, hours or members of a team',
  params: one,
  body: patchTeamBody,
  response: teamSchema,
});

export const archiveTeam = defineOperation({
  ...managed,
  id: 'archiveTeam',
  method: 'post',
  path: `${base}/teams/{id}/archive`,
  summary: 'Archives a team; another takes its place in channels and policy',
  params: one,
  body: archiveTeamBody,
  response: archivedTeamSchema,
});

export const listSkills = defineOperation({
  id: 'listSkills',
  method: 'get',
  path: `${base}/skills`,
  summary: 'The skills of the organisation',
  auth: 'team',
  permission: 'conversation.read',
  params,
  response: skillListSchema,
});

export const createSkill = defineOperation({
  ...managed,
  id: 'createSkill',
  method: 'post',
  path: `${base}/skills`,
  summary: 'Adds a skill',
  params,
  body: skillBody,
  response: skillSchema,
  status: 201,
});

export const renameSkill = defineOperation({
  ...managed,
  id: 'renameSkill',
  method: 'patch',
  path: `${base}/skills/{id}`,
  summary: 'Gives a skill another name, with its members and in the policy',
  params: one,
  body: skillBody,
  response: skillSchema,
});

export const deleteSkill = defineOperation({
  ...managed,
  id: 'deleteSkill',
  method: 'delete',
  path: `${base}/skills/{id}`,
  summary: 'Takes a skill out of the catalogue and from its members',
  params: one,
});
