import { z } from 'zod';
import {
  CONVERSATION_STATUSES,
  HANDOFF_OUTCOMES,
  HANDOFF_REASONS,
  HANDOFF_STATUSES,
} from '../../domain/handoff/types';
import { LEAD_FIELDS, SCORE_GROUPS } from '../../domain/leads/types';
import { id, instant, optionalText, text } from '../primitives';
import { handoffSummarySchema, teamConversationSchema } from './conversation';
import { capturedFieldSchema } from './lead-fields';

/** The context packet and what agents do with an episode (design §2, §8). */

export const contributionSchema = z.object({
  ruleId: z.string(),
  label: z.string(),
  group: z.enum(SCORE_GROUPS),
  times: z.number(),
  points: z.number(),
});

export const packetFieldSchema = z.object({
  field: z.enum(LEAD_FIELDS),
  /** null when the visitor declined to tell. */
  value: z.string().nullable(),
  declined: z.boolean(),
  /** The message it was taken from. */
  messageId: id.nullable(),
  confidence: z.number(),
});

/** One line of the summary; every fact names the messages it came from. */
export const summaryLineSchema = z.object({
  kind: z.enum(['wants', 'about', 'asked', 'answered', 'mood', 'next']),
  text: z.string(),
  messageIds: z.array(id),
  /** The line in pieces, each fact with the message it came from; empty in packets made before there were any. */
  parts: z
    .array(z.object({ text: z.string(), messageId: id.nullable(), field: z.enum(LEAD_FIELDS).nullable() }))
    .default([]),
});

export const contextPacketSchema = z
  .object({
    transcript: z.object({ fromSeq: z.int(), toSeq: z.int(), messageCount: z.int() }),
    summary: z.array(summaryLineSchema),
    fields: z.array(packetFieldSchema),
    score: z.object({
      score: z.int(),
      fit: z.int(),
      engagement: z.int(),
      band: z.string(),
      contributions: z.array(contributionSchema),
      history: z.array(z.object({ at: instant, score: z.int() })),
    }),
    decision: z
      .object({
        id,
        policyVersion: z.int(),
        triggerName: z.string().nullable(),
        whyNow: z.string(),
      })
      .nullable(),
    journey: z.array(z.object({ url: z.string(), title: z.string().nullable(), at: instant })),
    earlierEpisodes: z.array(
      z.object({
        id,
        reason: z.string(),
        status: z.string(),
        outcome: z.string().nullable(),
        agentName: z.string().nullable(),
        requestedAt: instant,
        endedAt: instant.nullable(),
        note: z.string().nullable(),
      }),
    ),
    nextStep: z.string(),
    nextStepWhy: z.string().default(''),
    /** Openings an agent may start from, each with the article it rests on; without one it claims nothing. */
    openings: z.array(
      z.object({
        text: z.string(),
        articleId: id.nullable().default(null),
        articleTitle: z.string().nullable(),
        /** How it addresses the visitor, if it does. */
        addresses: z.string().nullable().default(null),
      }),
    ),
  })
  .meta({ id: 'ContextPacket' });
export type ContextPacketDocument = z.infer<typeof contextPacketSchema>;

export const packetAddendumSchema = z.object({
  fromSeq: z.int(),
  toSeq: z.int(),
  messageCount: z.int(),
  fields: z.array(packetFieldSchema),
  score: z.int(),
  journey: z.array(z.object({ url: z.string(), title: z.string().nullable(), at: instant })),
});
export type PacketAddendum = z.infer<typeof packetAddendumSchema>;

export const handoffDetailSchema = z
  .object({
    handoff: handoffSummarySchema,
    conversationId: id,
    packet: contextPacketSchema.nullable(),
    addendum: packetAddendumSchema.nullable(),
    feedbackGiven: z.boolean(),
    leadId: id,
    /** What is captured as of now, whoever entered it; the packet keeps what was known at the request. */
    fields: z.array(capturedFieldSchema),
    /** What the organisation wants done for this reason. Markdown. */
    playbook: z.string().nullable(),
    /** What a colleague wrote when passing the conversation on. */
    transfer: z.object({ note: z.string(), from: z.string().nullable(), at: instant }).nullable(),
    /** The episode that this one continues. */
    previous: z
      .object({
        id,
        status: z.enum(HANDOFF_STATUSES),
        reason: z.enum(HANDOFF_REASONS),
        outcome: z.string().nullable(),
        note: z.string().nullable(),
        agentName: z.string().nullable(),
        endedAt: instant.nullable(),
      })
      .nullable(),
    /** The lead's other conversations, the newest first, at most ten. */
    earlierConversations: z.array(
      z.object({
        id,
        status: z.enum(CONVERSATION_STATUSES),
        startedAt: instant,
        preview: z.string(),
        /** Of its last episode. */
        outcome: z.string().nullable(),
        agentName: z.string().nullable(),
      }),
    ),
    /** When the owner first had the card in sight. */
    contextOpenedAt: instant.nullable(),
  })
  .meta({ id: 'HandoffDetail' });
export type HandoffDetail = z.infer<typeof handoffDetailSchema>;

export const handoffResultSchema = z.object({
  handoff: handoffSummarySchema,
  conversation: teamConversationSchema,
});
export type HandoffResult = z.infer<typeof handoffResultSchema>;

/** Puts a conversation into the queue from outside: another system knows that a person is needed. */
export const requestHandoffBody = z.object({
  /** Left out: the channel's own team. */
  teamId: id.optional(),
  skill: text(60).optional(),
  /** 0–100, higher first. */
  priority: z.int().min(0).max(100).optional(),
  /** Why a person is needed, for the team. */
  note: text(500).optional(),
});

export const acceptBody = z.object({ overrideCapacity: z.boolean().default(false) });
export const resolveBody = z.object({
  outcome: z.enum(HANDOFF_OUTCOMES),
  note: optionalText(2_000).optional(),
  dealValueMinor: z.int().min(0).max(1_000_000_000_000).optional(),
});
export const returnBody = z.object({ note: optionalText(2_000).optional() });
export const transferBody = z
  .object({ memberId: id.optional(), teamId: id.optional(), note: text(2_000) })
  .refine((body) => (body.memberId === undefined) !== (body.teamId === undefined), {
    message: 'Name either a member or a team',
    path: ['memberId'],
  });
export const feedbackBody = z.object({
  rightTime: z.enum(['early', 'on_time', 'late']).nullable(),
  rightReason: z.boolean().nullable(),
  enoughContext: z.boolean().nullable(),
  comment: optionalText(2_000).optional(),
});
