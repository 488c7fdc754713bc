import { hash } from '@node-rs/argon2';
import * as operations from '../../contracts/operations/people';
import { acceptInvitation as accept } from '../../services/invitations/accept-invitation';
import { inviteMember as invite } from '../../services/invitations/invite-member';
import { listInvitations as invitations } from '../../services/invitations/list-invitations';
import { resendInvitation as resend } from '../../services/invitations/resend-invitation';
import { revokeInvitation as revoke } from '../../services/invitations/revoke-invitation';
import { deactivateMember as deactivate } from '../../services/members/deactivate-member';
import { reactivateMember as reactivate } from '../../services/members/reactivate-member';
import { setCapacity as capacity } from '../../services/members/set-capacity';
import { updateMember } from '../../services/members/update-member';
import { createSkill as addSkill } from '../../services/skills/create-skill';
import { deleteSkill as dropSkill } from '../../services/skills/delete-skill';
import { listSkills as skills } from '../../services/skills/list-skills';
import { renameSkill as rename } from '../../services/skills/rename-skill';
import { archiveTeam as archive } from '../../services/teams/archive-team';
import { createTeam as addTeam } from '../../services/teams/create-team';
import { updateTeam } from '../../services/teams/update-team';
import { invitationLink, requireInvitation } from '../auth/invitation-token';
import { serve } from '../http/serve';

/** Team API: who works here, in which teams, with which skills. */

export const patchMember = serve(operations.patchMember, async ({ ctx, params, body }) => ({
  body: await updateMember(ctx, { memberId: params.id, change: body }),
}));

export const deactivateMember = serve(operations.deactivateMember, async ({ ctx, params }) => ({
  body: await deactivate(ctx, { memberId: params.id }),
}));

export const reactivateMember = serve(operations.reactivateMember, async ({ ctx, params }) => ({
  body: await reactivate(ctx, { memberId: params.id }),
}));

export const setCapacity = serve(operations.setCapacity, async ({ ctx, body }) => ({
  body: await capacity(ctx, body),
}));

export const listInvitations = serve(operations.listInvitations, async ({ ctx, query }) => ({
  body: await invitations(ctx, { cursor: query.cursor, limit: query.limit }),
}));

export const inviteMember = serve(operations.inviteMember, async ({ ctx, body, request }) => ({
  body: await invite(ctx, { ...body, linkFor: invitationLink(request) }),
}));

export const resendInvitation = serve(operations.resendInvitation, async ({ ctx, params, request }) => ({
  body: await resend(ctx, { invitationId: params.id, linkFor: invitationLink(request) }),
}));

export const revokeInvitation = serve(operations.revokeInvitation, async ({ ctx, params }) => {
  await revoke(ctx, { invitationId: params.id });
  return { body: undefined };
});

export const acceptInvitation = serve(operations.acceptInvitation, async ({ ctx, body }) => {
  const claims = await requireInvitation(body.token);
  const passwordHash = body.password === undefined ? null : await hash(body.password);
  return { body: await accept(ctx, { claims, name: body.name ?? null, passwordHash }) };
});

export const createTeam = serve(operations.createTeam, async ({ ctx, body }) => ({
  body: await addTeam(ctx, body),
}));

export const patchTeam = serve(operations.patchTeam, async ({ ctx, params, body }) => ({
  body: await updateTeam(ctx, { teamId: params.id, change: body }),
}));

export const archiveTeam = serve(operations.archiveTeam, async ({ ctx, params, body }) => ({
  body: await archive(ctx, { teamId: params.id, replacementTeamId: body.replacementTeamId }),
}));

export const listSkills = serve(operations.listSkills, async ({ ctx }) => ({ body: await skills(ctx) }));

export const createSkill = serve(operations.createSkill, async ({ ctx, body }) => ({
  body: await addSkill(ctx, body),
}));

export const renameSkill = serve(operations.renameSkill, async ({ ctx, params, body }) => ({
  body: await rename(ctx, { skillId: params.id, name: body.name }),
}));

export const deleteSkill = serve(operations.deleteSkill, async ({ ctx, params }) => {
  await dropSkill(ctx, { skillId: params.id });
  return { body: undefined };
});
