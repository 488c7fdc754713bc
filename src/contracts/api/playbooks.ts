import { z } from 'zod';
import { HANDOFF_REASONS } from '../../domain/handoff/types';
import { instant, text } from '../primitives';

/** What the organisation wants done, by the reason of a handoff. Markdown. */

export const PLAYBOOK_CHARACTERS = 4_000;

export const playbookSchema = z
  .object({ reason: z.enum(HANDOFF_REASONS), text: z.string(), updatedAt: instant })
  .meta({ id: 'Playbook' });
export type Playbook = z.infer<typeof playbookSchema>;

export const playbookListSchema = z.object({ items: z.array(playbookSchema) });
export type PlaybookList = z.infer<typeof playbookListSchema>;

export const playbookBody = z.object({ text: text(PLAYBOOK_CHARACTERS) });
