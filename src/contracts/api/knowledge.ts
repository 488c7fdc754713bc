import { z } from 'zod';
import { id, instant, listOf, optionalText, text } from '../primitives';
import { personSchema } from './conversation';
import { articleBody, articleSchema } from './team';

export const IMPORTED_ARTICLES = 50;

const articleVersionSummarySchema = z
  .object({
    id,
    version: z.int(),
    title: z.string(),
    published: z.boolean(),
    /** null for what came with the organisation and for API keys. */
    by: personSchema.nullable(),
    createdAt: instant,
  })
  .meta({ id: 'ArticleVersionSummary' });
export type ArticleVersionSummary = z.infer<typeof articleVersionSummarySchema>;
export const articleVersionListSchema = listOf(articleVersionSummarySchema);

export const articleVersionSchema = articleVersionSummarySchema
  .extend({
    articleId: id,
    body: z.string(),
    category: z.string(),
    /** Title and text, line by line, against the version before. */
    changes: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
  })
  .meta({ id: 'ArticleVersion' });
export type ArticleVersion = z.infer<typeof articleVersionSchema>;

export const importArticlesBody = z.object({
  articles: z
    .array(articleBody.pick({ title: true, body: true, category: true }))
    .min(1)
    .max(IMPORTED_ARTICLES, `At most ${IMPORTED_ARTICLES} files at once`),
  published: z.boolean().default(false),
});
export const importedArticlesSchema = z
  .object({ created: z.int(), updated: z.int(), unchanged: z.int(), items: z.array(articleSchema) })
  .meta({ id: 'ImportedArticles' });

export const searchTestBody = z.object({
  question: text(1_000),
  /** As if the visitor's browser spoke it. */
  language: z.enum(['en', 'de', 'es', 'fr', 'pt', 'ar']).default('en'),
});
export const searchTestSchema = z
  .object({
    outcome: z.enum(['answers', 'does_not_know', 'needs_no_answer']),
    /** Of the least sure answer to what was asked, 0–1; null when nothing was asked. */
    confidence: z.number().nullable(),
    /** From here on the bot answers. */
    threshold: z.number(),
    /** What the visitor would read; empty when the bot would say nothing. */
    reply: z.string(),
    sources: z.array(z.object({ articleId: id, title: z.string() })),
    /** Best first. */
    passages: z.array(
      z.object({
        articleId: id,
        title: z.string(),
        headings: z.array(z.string()),
        text: z.string(),
        confidence: z.number(),
      }),
    ),
  })
  .meta({ id: 'SearchTest' });
export type SearchTest = z.infer<typeof searchTestSchema>;

export const UNANSWERED_WORDINGS = 5;

const unansweredGroupSchema = z
  .object({
    /** Of its oldest open question. */
    id,
    /** The wording that is most like all the others. */
    typical: z.string(),
    /** How often it was asked and is open; those handled before are not counted. */
    count: z.int(),
    lastAskedAt: instant,
    languages: z.array(z.string()),
    questionIds: z.array(id),
    /** Different wordings, the newest first. */
    wordings: z.array(z.object({ text: z.string(), conversationId: id, askedAt: instant })),
    /** The latest verdict on questions like these, from before they were asked again. */
    handledBefore: z
      .object({
        verdict: z.enum(['answered', 'example', 'person', 'ignored']),
        count: z.int(),
        at: instant,
      })
      .nullable(),
  })
  .meta({ id: 'UnansweredGroup' });
export type UnansweredGroup = z.infer<typeof unansweredGroupSchema>;

export const listUnansweredQuery = z.object({
  cursor: z.coerce.number().int().min(0).max(100_000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export const unansweredListSchema = listOf(unansweredGroupSchema).extend({
  groups: z.int(),
  questions: z.int(),
});

/** A group may be large, a body may not. */
const MOST_QUESTIONS = 5_000;
const questionIds = z.array(id).min(1).max(MOST_QUESTIONS);

export const judgeUnansweredBody = z.object({
  questionIds,
  /** `open` takes an earlier verdict back. */
  verdict: z.enum(['person', 'ignored', 'open']),
});
export const judgedUnansweredSchema = z.object({ handled: z.int() }).meta({ id: 'JudgedUnanswered' });

export const answerUnansweredBody = z.object({
  questionIds,
  /** A new article, or what is put at the end of one that exists. */
  article: z.union([
    articleBody.strict(),
    z.strictObject({ articleId: id, heading: optionalText(200).default(''), text: text(20_000) }),
  ]),
});
export const answeredUnansweredSchema = z
  .object({
    article: articleSchema,
    handled: z.int(),
    /** Wordings of the group that the bot answers from now on, and those for which it still finds nothing. */
    check: z.object({ answered: z.int(), unanswered: z.array(z.string()) }),
  })
  .meta({ id: 'AnsweredUnanswered' });
export type AnsweredUnanswered = z.infer<typeof answeredUnansweredSchema>;

export const teachUnansweredBody = z.object({
  questionIds,
  intent: z.string().regex(/^[a-z][a-z0-9_]{0,59}$/, 'Lower-case letters, digits and _'),
});
