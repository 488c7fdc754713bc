import { z } from 'zod';
import { id, instant, listOf, text } from '../primitives';

/** Team API: tags of conversations. A name is the organisation's own, once however it is written. */

export const TAG_CHARACTERS = 40;
export const TAGS_PER_CONVERSATION = 20;
export const TAGS_PER_ORG = 500;

export const tagRefSchema = z.object({ id, name: z.string() }).meta({ id: 'TagRef' });
export type TagRef = z.infer<typeof tagRefSchema>;

export const tagSchema = tagRefSchema
  .extend({
    /** Conversations that carry it. */
    conversations: z.int(),
    createdAt: instant,
  })
  .meta({ id: 'Tag' });
export type Tag = z.infer<typeof tagSchema>;

export const tagListSchema = listOf(tagSchema);

const oneLine = (value: string) => value.replace(/\s+/g, ' ');
export const tagName = text(TAG_CHARACTERS).transform(oneLine);

export const tagBody = z.object({ name: tagName });
export const deleteTagQuery = z.object({
  /** Although rules of the policy ask for it. */
  anyway: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
});
export const mergeTagBody = z.object({ intoId: id });

const tagIds = z.array(id).max(TAGS_PER_CONVERSATION);
/** The whole set; what is not in it is taken off. */
export const setTagsBody = z.object({ tagIds });
/** Added and removed, whatever else others do to the conversation meanwhile. */
export const changeTagsBody = z.object({ add: tagIds.default([]), remove: tagIds.default([]) });
