import { z } from 'zod';

/** Where a transcript goes; left out, to the address that is known. */
export const mailTranscriptBody = z.object({ email: z.email().max(254).optional() });
export const transcriptOnItsWaySchema = z.object({
  /** The address, so far that its owner recognises it. */
  sentTo: z.string(),
});

/** How many conversations lost their words with a person's data. */
export const erasedSchema = z.object({ conversations: z.int() });
