import { z } from 'zod';
import { ROLES } from '../../domain/access/roles';
import { LEAD_STAGES } from '../../domain/leads/types';
import { ROUTING_MODES, ROUTING_STRATEGIES } from '../../domain/policy/types';
import { businessHoursSchema } from '../policy-document';
import { id, instant, listOf, optionalText, text } from '../primitives';
import { realtimeConfigSchema } from './chat';
import { personSchema } from './conversation';
import { contributionSchema } from './handoff';
import { leadItemSchema } from './leads';

export const PRESENCES = ['online', 'away', 'offline'] as const;

export const meSchema = z
  .object({
    member: z.object({
      id,
      name: z.string(),
      email: z.string(),
      role: z.enum(ROLES),
      presence: z.enum(PRESENCES),
      awayReason: z.string().nullable(),
      /** Nothing is offered before this moment; null: no wrap-up time runs. */
      wrapUpUntil: instant.nullable(),
      capacity: z.int(),
      /** Open episodes held now. */
      load: z.int(),
      teams: z.array(personSchema),
    }),
    org: z.object({ id, slug: z.string(), name: z.string(), timeZone: z.string(), currency: z.string() }),
    orgs: z.array(z.object({ slug: z.string(), name: z.string() })),
    /** What the inbox needs of the policy in force: the promised first reply, and how fast a wait gains priority. */
    inbox: z.object({
      responseTargetSeconds: z.int(),
      ageingPerMinute: z.number(),
      /** When the organisation is open, from two weeks ago to two days ahead: the target counts only then. */
      openHours: z.array(z.object({ from: instant, to: instant })),
    }),
    realtime: realtimeConfigSchema,
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof meSchema>;

/** Without a status: a heartbeat that changes nothing but says "still here". */
export const presenceBody = z.object({ status: z.enum(PRESENCES).optional() });
export const presenceSchema = z.object({
  presence: z.enum(PRESENCES),
  awayReason: z.string().nullable(),
  wrapUpUntil: instant.nullable(),
});

export const memberSchema = z
  .object({
    id,
    name: z.string(),
    /** What visitors read beside the name. */
    title: z.string().nullable(),
    email: z.string(),
    role: z.enum(ROLES),
    presence: z.enum(PRESENCES),
    /** Nothing is offered before this moment; null: no wrap-up time runs. */
    wrapUpUntil: instant.nullable(),
    capacity: z.int(),
    load: z.int(),
    skills: z.array(z.string()),
    /** BCP 47 primary languages. */
    languages: z.array(z.string()),
    teams: z.array(personSchema),
    deactivatedAt: instant.nullable(),
  })
  .meta({ id: 'Member' });
export type Member = z.infer<typeof memberSchema>;
export const memberListSchema = listOf(memberSchema);

export const teamSchema = z
  .object({
    id,
    name: z.string(),
    routingMode: z.enum(ROUTING_MODES),
    /** Whom push routing asks first; null: as the policy says. */
    strategy: z.enum(ROUTING_STRATEGIES).nullable(),
    /** Another team after so many seconds of waiting; null: as the policy says. */
    overflow: z.object({ teamId: id, seconds: z.int() }).nullable(),
    /** Own business hours; null: those of the policy. */
    hours: businessHoursSchema.nullable(),
    /** Seconds without offers after a conversation ends (push only); null: as the organisation says. */
    wrapUpSeconds: z.int().nullable(),
    memberIds: z.array(id),
    onlineCount: z.int(),
    openHandoffs: z.int(),
  })
  .meta({ id: 'Team' });
export type Team = z.infer<typeof teamSchema>;
export const teamListSchema = listOf(teamSchema);

export const leadDetailSchema = z
  .object({
    lead: leadItemSchema,
    /** Fields of the organisation's own, from imports. */
    custom: z.array(z.object({ name: z.string(), value: z.string() })),
    /** What was promised to them and is still owed, the next first. */
    promises: z.array(
      z.object({ id, conversationId: id, kind: z.string(), title: z.string(), dueAt: instant }),
    ),
    fields: z.array(
      z.object({
        field: z.string(),
        value: z.string().nullable(),
        declined: z.boolean(),
        setBy: z.enum(['bot', 'visitor', 'member']),
        messageId: id.nullable(),
      }),
    ),
    contributions: z.array(contributionSchema),
    scoring: z.object({
      /** Who makes the score: the rules, or the learned model while one is switched on. */
      scoredBy: z.enum(['rules', 'model']),
      ruleScore: z.int(),
      /** Behind the rules' score while the model makes the score; empty otherwise. */
      ruleContributions: z.array(contributionSchema),
      /** The model's probability that the lead is won, 0–1. */
      winProbability: z.number().nullable(),
    }),
    scoreHistory: z.array(z.object({ at: instant, score: z.int(), delta: z.int(), cause: z.string() })),
    journey: z.array(z.object({ url: z.string(), title: z.string().nullable(), at: instant })),
    conversations: z.array(z.object({ id, status: z.string(), createdAt: instant, preview: z.string() })),
    /** Who a site around the chat says that they are, by a token that it signed. */
    signedIdentities: z.array(z.object({ externalId: z.string(), channel: z.string() })),
  })
  .meta({ id: 'LeadDetail' });
export type LeadDetail = z.infer<typeof leadDetailSchema>;

export const patchLeadBody = z.object({
  name: text(120).nullable().optional(),
  email: z.email().max(254).nullable().optional(),
  phone: text(40).nullable().optional(),
  company: text(160).nullable().optional(),
  stage: z.enum(LEAD_STAGES).optional(),
  dealValueMinor: z.int().min(0).max(1_000_000_000_000).nullable().optional(),
  ownerMemberId: id.nullable().optional(),
  /**
   * What the caller saw in the fields it changes. Where one of them holds something else by now, nothing is changed:
   * 409 `changed_meanwhile` says what and by whom.
   */
  seen: z
    .object({
      name: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      company: z.string().nullable(),
      stage: z.string(),
      dealValueMinor: z.int().nullable(),
      ownerMemberId: z.string().nullable(),
    })
    .partial()
    .optional(),
});

export const articleSchema = z
  .object({
    id,
    slug: z.string(),
    title: z.string(),
    body: z.string(),
    category: z.string(),
    published: z.boolean(),
    version: z.int(),
    updatedAt: instant,
  })
  .meta({ id: 'Article' });
export type Article = z.infer<typeof articleSchema>;
export const articleListSchema = listOf(articleSchema);
export const ARTICLE_CHARACTERS = 20_000;
export const articleBody = z.object({
  title: text(200),
  body: text(ARTICLE_CHARACTERS),
  category: optionalText(80).default(''),
  published: z.boolean().default(true),
});
