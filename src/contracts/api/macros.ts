import { z } from 'zod';
import { HANDOFF_OUTCOMES } from '../../domain/handoff/types';
import { LEAD_STAGES } from '../../domain/leads/types';
import { ACTIONS_PER_MACRO, orderProblems } from '../../domain/macros/actions';
import { clientId, id, instant, listOf, text } from '../primitives';
import { replyText } from './canned-replies';
import { personSchema, teamConversationSchema } from './conversation';
import { TAGS_PER_CONVERSATION } from './tags';

/** Team API: several actions on a conversation under one name. */

export const MACROS_PER_ORG = 200;
const SNOOZE_MINUTES = { min: 15, max: 60 * 24 * 90 } as const;

const target = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('me') }),
  z.object({ kind: z.literal('member'), id }),
  z.object({ kind: z.literal('team'), id }),
]);
const words = text(2_000).optional();

export const macroActionSchema = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('send_reply'), text: replyText }),
    z.object({ type: z.literal('add_note'), text: replyText }),
    z.object({ type: z.literal('add_tags'), tagIds: z.array(id).min(1).max(TAGS_PER_CONVERSATION) }),
    z.object({ type: z.literal('assign'), to: target }),
    z.object({
      type: z.literal('snooze'),
      /** Null: until the visitor writes. */
      minutes: z.int().min(SNOOZE_MINUTES.min).max(SNOOZE_MINUTES.max).nullable(),
    }),
    z.object({ type: z.literal('set_stage'), stage: z.enum(LEAD_STAGES) }),
    z.object({ type: z.literal('resolve'), outcome: z.enum(HANDOFF_OUTCOMES), note: words }),
    z.object({ type: z.literal('return_to_bot'), note: words }),
    z.object({ type: z.literal('close') }),
  ])
  .meta({ id: 'MacroAction' });

export const macroActionsSchema = z
  .array(macroActionSchema)
  .min(1, 'Needs at least one action')
  .max(ACTIONS_PER_MACRO, `At most ${ACTIONS_PER_MACRO} actions`)
  .superRefine((actions, context) => {
    for (const { index, message } of orderProblems(actions)) {
      context.addIssue({ code: 'custom', path: [index], message });
    }
  });

export const macroSchema = z
  .object({
    id,
    name: z.string(),
    /** In the order in which they are done. */
    actions: z.array(macroActionSchema),
    /** Whose it is; null: everybody's. */
    team: personSchema.nullable(),
    updatedAt: instant,
  })
  .meta({ id: 'Macro' });
export type Macro = z.infer<typeof macroSchema>;
export const macroListSchema = listOf(macroSchema);

export const macroBody = z.object({
  name: text(60).transform((name) => name.replace(/\s+/g, ' ')),
  actions: macroActionsSchema,
  teamId: id.nullable(),
});
export type MacroInput = z.output<typeof macroBody>;

export const runMacroBody = z.object({ clientId });
export const macroRunSchema = z.object({ conversation: teamConversationSchema });
