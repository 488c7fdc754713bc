import { z } from 'zod';
import { ROLES } from '../../domain/access/roles';
import { ROUTING_MODES, ROUTING_STRATEGIES } from '../../domain/policy/types';
import { businessHoursSchema } from '../policy-document';
import { id, instant, listOf, text } from '../primitives';
import { wrapUpSeconds } from '../wrap-up-settings';
import { personSchema } from './conversation';

/** Members, teams and skills as managers change them. */

const capacity = z.int().min(0).max(100);
const teamIds = z.array(id).max(100);
/** What visitors read beside the name; null: the team's name stands there. */
const memberTitle = text(60).nullable();
const LANGUAGE = /^[a-z]{2,3}$/;

export const patchMemberBody = z.object({
  name: text(120).optional(),
  title: memberTitle.optional(),
  role: z.enum(ROLES).optional(),
  capacity: capacity.optional(),
  skills: z.array(text(60)).max(50).optional(),
  languages: z.array(z.string().regex(LANGUAGE, 'A language code such as en')).max(20).optional(),
  teamIds: teamIds.optional(),
});
export type PatchMember = z.infer<typeof patchMemberBody>;

export const setCapacityBody = z.object({ memberIds: z.array(id).min(1).max(500), capacity });

export const invitationSchema = z
  .object({
    id,
    email: z.string(),
    role: z.enum(ROLES),
    teamIds: z.array(id),
    invitedBy: personSchema.nullable(),
    createdAt: instant,
    expiresAt: instant,
    hasExpired: z.boolean(),
  })
  .meta({ id: 'Invitation' });
export type Invitation = z.infer<typeof invitationSchema>;
export const invitationListSchema = listOf(invitationSchema);

export const inviteBody = z.object({
  email: z.email().max(254),
  role: z.enum(ROLES).default('agent'),
  teamIds: teamIds.default([]),
});

/** Name and password of somebody who has none yet; people with an account join as who they are. */
export const acceptInvitationBody = z.object({
  token: z.string().max(2_000),
  name: text(120).optional(),
  password: z.string().min(10, 'At least 10 characters').max(200).optional(),
});
export const acceptedInvitationSchema = z.object({ email: z.string(), org: z.string() });

const teamName = text(80);
const routing = {
  routingMode: z.enum(ROUTING_MODES),
  strategy: z.enum(ROUTING_STRATEGIES).nullable(),
  overflow: z.object({ teamId: id, seconds: z.int().min(0).max(86_400) }).nullable(),
  hours: businessHoursSchema.nullable(),
  wrapUpSeconds: wrapUpSeconds.nullable(),
};

export const createTeamBody = z.object({
  name: teamName,
  routingMode: routing.routingMode.default('pull'),
  strategy: routing.strategy.default(null),
  overflow: routing.overflow.default(null),
  hours: routing.hours.default(null),
  wrapUpSeconds: routing.wrapUpSeconds.default(null),
  memberIds: z.array(id).max(500).default([]),
});
export type CreateTeam = z.infer<typeof createTeamBody>;

export const patchTeamBody = z.object({
  name: teamName.optional(),
  routingMode: routing.routingMode.optional(),
  strategy: routing.strategy.optional(),
  overflow: routing.overflow.optional(),
  hours: routing.hours.optional(),
  wrapUpSeconds: routing.wrapUpSeconds.optional(),
  memberIds: z.array(id).max(500).optional(),
});
export type PatchTeam = z.infer<typeof patchTeamBody>;

/** Takes the archived team's place in channels, in the policy and where other teams overflow to. */
export const archiveTeamBody = z.object({ replacementTeamId: id.optional() });
export const archivedTeamSchema = z.object({
  /** The version that was published because the policy spoke of the team; null where it did not. */
  policyVersion: z.int().nullable(),
});

export const skillSchema = z
  .object({ id, name: z.string(), memberCount: z.int(), inPolicy: z.boolean() })
  .meta({ id: 'Skill' });
export type Skill = z.infer<typeof skillSchema>;
export const skillListSchema = listOf(skillSchema);
export const skillBody = z.object({ name: text(60) });
