import type { z } from 'zod';
import type { previewVoiceBody, VoicePreview } from '../../contracts/api/bot-settings';
import { findPublishedArticles } from '../../db/queries/knowledge';
import { withTenant } from '../../db/tenant';
import { say } from '../../domain/bot/phrases/say';
import { firstSentences } from '../../domain/bot/retrieval/extract-sentences';
import { splitPassages } from '../../domain/bot/retrieval/split-passages';
import type { KnowledgeArticle } from '../../domain/bot/retrieval/types';
import { type BrandVoice, DEFAULT_BRAND_VOICE } from '../../domain/policy/brand-voice';
import { inVoice } from '../../domain/policy/in-voice';
import type { MessageValues } from '../../domain/policy/message-variables';
import { MESSAGE_WORDS } from '../../domain/policy/policy-words';
import { renderMessage } from '../../domain/policy/render-template';
import type { MessageKey } from '../../domain/policy/types';
import type { ServiceContext } from '../context';
import { loadOrgPolicy } from '../policy/org-policy';

type Line = VoicePreview['lines'][number];

/** Messages that say enough to hear the voice in. */
const MESSAGES: readonly MessageKey[] = [
  'greeting',
  'handoffRequested',
  'stillWaiting',
  'dontKnow',
  'outOfHours',
  'resolved',
];
const PHRASES_SHOWN = ['iAmABot', 'goodbye'] as const;
const PHRASE_LABELS = { iAmABot: 'Asked whether it is a bot', goodbye: 'Goodbye' } as const;

const VALUES: MessageValues = {
  visitorName: 'Jane',
  agentName: 'Maya',
  teamName: 'Sales',
  position: 2,
  opensAt: 'on Monday at 09:00',
  callbackAt: 'by Monday at 10:00',
};

/** The organisation's own templates, sentences and an answer, in a voice that is being tried. Nothing is stored. */
export function previewVoice(
  ctx: ServiceContext,
  { voice, language }: z.output<typeof previewVoiceBody>,
): Promise<VoicePreview> {
  return withTenant(ctx.database, ctx.orgId, async (tenant) => {
    const policy = await loadOrgPolicy(tenant);
    const values = { ...VALUES, orgName: policy.org.name };
    /** As it would sound without tone and phrases, to see what they change. */
    const plain: BrandVoice = { ...DEFAULT_BRAND_VOICE, botName: voice.botName, greeting: voice.greeting };
    const line = (kind: Line['kind'], label: string, sayIn: (voice: BrandVoice) => string): Line => {
      const text = sayIn(voice);
      return { kind, label, text, changed: text !== sayIn(plain) };
    };
    const answer = sampleAnswer(await findPublishedArticles(tenant), voice);
    return {
      lines: [
        ...MESSAGES.map((key) =>
          line('message', MESSAGE_WORDS[key], (one) =>
            renderMessage(policy.document, key, language, values, one),
          ),
        ),
        ...PHRASES_SHOWN.map((key) =>
          line('phrase', PHRASE_LABELS[key], (one) => say(key, { language, voice: one, values })),
        ),
        ...(answer === null
          ? []
          : [line('answer', `Answer from “${answer.title}”`, (one) => inVoice(answer.text, one))]),
      ],
    };
  });
}

/** The beginning of the article that the voice changes most, else of the first one. */
function sampleAnswer(
  articles: readonly KnowledgeArticle[],
  voice: BrandVoice,
): { title: string; text: string } | null {
  const samples = articles.flatMap(splitPassages).flatMap((passage) => {
    const text = firstSentences(passage);
    return text === null ? [] : [{ title: passage.articleTitle, text }];
  });
  return samples.find(({ text }) => inVoice(text, voice) !== text) ?? samples[0] ?? null;
}
